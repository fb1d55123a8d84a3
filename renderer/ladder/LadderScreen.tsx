import type { ReactElement } from 'react'
import { screenNames } from '../../core/words/screens/app.ts'
import { Screen } from '../app/Screen.tsx'

export default function LadderScreen(): ReactElement {
  return <Screen title={screenNames.ladder}>{null}</Screen>
}
