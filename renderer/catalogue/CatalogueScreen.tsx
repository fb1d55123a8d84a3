import type { ReactElement } from 'react'
import { useLocation } from 'wouter'
import type { CatalogueOverview } from '../../core/contract/shapes.ts'
import { catalogueSubtitle, catalogueWords } from '../../core/words/screens/catalogue.ts'
import { pathTo, type ScreenProps } from '../app/paths.ts'
import { Screen } from '../app/Screen.tsx'
import { setCatalogueView, useView } from '../app/view-state.ts'
import { useRead } from '../client/use-operations.ts'
import { Loaded } from '../components/messages.tsx'
import { Segmented } from '../components/Segmented.tsx'
import { AuditPart } from './AuditPart.tsx'
import { ClassesPart } from './ClassesPart.tsx'
import { PacksPart } from './PacksPart.tsx'
import { PhrasesPart } from './PhrasesPart.tsx'
import { ReviewPart } from './ReviewPart.tsx'
import './catalogue.css'
import './audit.css'
import './import.css'
import './packs.css'
import './phrases.css'
import './review.css'
import './rule-forms.css'
import './rule-outline.css'
import './versions.css'

const PARTS = [
  { id: 'review', name: catalogueWords.review },
  { id: 'classes', name: catalogueWords.classes },
  { id: 'phrases', name: catalogueWords.phrases },
  { id: 'audit', name: catalogueWords.audit },
  { id: 'packs', name: catalogueWords.packs },
] as const

/** What HR keeps: documents become classes here, classes get new versions, the whole is looked over. */
export default function CatalogueScreen({ classIds }: ScreenProps): ReactElement {
  const overview = useRead('catalogue.overview', {})
  const [, navigate] = useLocation()
  const part = useView(state => state.catalogue.part)
  const [classId] = classIds
  // An address with a class is about that class.
  const shown = classId === undefined ? part : 'classes'
  return (
    <Loaded query={overview}>
      {catalogue => (
        <Screen
          title={catalogueWords.title}
          subtitle={subtitleOf(catalogue)}
          layout={shown === 'review' ? 'fill' : 'page'}
          tools={
            <Segmented
              label={catalogueWords.tabs}
              choices={PARTS}
              value={shown}
              onChange={next => {
                setCatalogueView({ part: next })
                // The class in the address would hold its part in sight.
                if (classId !== undefined) navigate(pathTo('catalogue'))
              }}
            />
          }
        >
          {shown === 'review' && <ReviewPart overview={catalogue} />}
          {shown === 'classes' && <ClassesPart overview={catalogue} classId={classId ?? null} />}
          {shown === 'phrases' && <PhrasesPart overview={catalogue} />}
          {shown === 'audit' && <AuditPart overview={catalogue} />}
          {shown === 'packs' && <PacksPart overview={catalogue} />}
        </Screen>
      )}
    </Loaded>
  )
}

function subtitleOf({ classes, version }: CatalogueOverview): string {
  const onFile = classes.filter(({ documented }) => documented).length
  return catalogueSubtitle(onFile, classes.length - onFile, version)
}
