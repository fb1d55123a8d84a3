import type { ReactElement } from 'react'
import { useLocation } from 'wouter'
import { classWords } from '../../core/words/screens/class.ts'
import { iAmHere, iWantThis, notWanted } from '../../core/words/screens/ladder.ts'
import { pathTo } from '../app/paths.ts'
import { usePerson } from '../app/use-person.ts'
import { Button } from '../components/Button.tsx'
import { usePlace } from '../ladder/use-place.ts'

/** What a person can do with a class. */
export function ClassActions({ classId }: { classId: string }): ReactElement {
  const [, navigate] = useLocation()
  const { ref, target } = usePerson()
  const { here, want } = usePlace()
  return (
    <>
      {ref && (
        <div className="class-actions">
          <Button size="s" look="primary" onPress={() => navigate(pathTo('gap', classId))}>
            {classWords.seeGap}
          </Button>
          <Button size="s" onPress={() => navigate(pathTo('plan', classId))}>
            {classWords.planWay}
          </Button>
        </div>
      )}
      <div className="class-actions">
        <Button size="s" icon="pin" onPress={() => here(classId)}>
          {iAmHere}
        </Button>
        <Button size="s" icon="flag" onPress={() => want(classId)}>
          {target === classId ? notWanted : iWantThis}
        </Button>
        <Button size="s" icon="compare" onPress={() => navigate(pathTo('compare', classId))}>
          {classWords.compareWith}
        </Button>
      </div>
    </>
  )
}
