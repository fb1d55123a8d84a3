import type { ReactElement } from 'react'
import type { CatalogueOverview } from '../../core/contract/shapes.ts'
import type { WhatIf } from '../../core/model/plan.ts'
import { IsoDate } from '../../core/model/primitives.ts'
import { LAGS, whatIfWords } from '../../core/words/screens/plan.ts'
import { usePerson } from '../app/use-person.ts'
import { setView } from '../app/view-state.ts'
import { today } from '../app/today.ts'
import { Button } from '../components/Button.tsx'
import { DraftField } from '../components/DraftField.tsx'
import { Checkbox, NumberField, Select } from '../components/fields.tsx'
import { DateField } from '../components/DateField.tsx'
import { readNumber } from '../me/read-number.ts'
import type { HomeScope } from './scope.ts'

interface WhatIfPanelProps {
  whatIf: WhatIf
  onChange: (whatIf: WhatIf) => void
  overview: CatalogueOverview
  home: HomeScope
}

type Allowed = NonNullable<WhatIf['allow']>[number]

/** What might be different. Every change is asked at once and kept with the profile. */
export function WhatIfPanel({ whatIf, onChange, overview, home }: WhatIfPanelProps): ReactElement {
  const set = <K extends keyof WhatIf>(key: K, value: WhatIf[K] | undefined): void => {
    const { [key]: _old, ...others } = whatIf
    onChange(value === undefined ? others : { ...others, [key]: value })
  }
  const whole =
    (key: 'maxMoves' | 'horizon', most: number, least: number) =>
    (text: string): string | null => {
      const amount = readNumber(text)
      if (amount === null || (amount !== undefined && !Number.isInteger(amount)))
        return whatIfWords.wholeNumber
      if (amount !== undefined && (amount < least || amount > most)) return whatIfWords.between(least, most)
      set(key, amount)
      return null
    }
  const allow = (status: Allowed, on: boolean): void => {
    const others = (whatIf.allow ?? []).filter(each => each !== status)
    const allowed = on ? [...others, status] : others
    set('allow', allowed.length > 0 ? allowed : undefined)
  }
  return (
    <aside className="side-panel what-if no-print" aria-label={whatIfWords.title}>
      <div className="side-panel__head">
        <div>
          <h2>{whatIfWords.title}</h2>
          <p className="side-panel__subtitle">{whatIfWords.help}</p>
        </div>
      </div>
      <div className="side-panel__body what-if__body">
        <StartField />
        <NumberField
          label={whatIfWords.study}
          help={whatIfWords.studyHelp}
          minValue={0}
          maxValue={120}
          step={3}
          value={whatIf.study ?? 0}
          onChange={hours => set('study', Number.isNaN(hours) || hours === 0 ? undefined : hours)}
        />
        <Where whatIf={whatIf} overview={overview} home={home} onChange={ids => set('jurisdictions', ids)} />
        <fieldset className="what-if__group">
          <legend className="field__label">{whatIfWords.rely}</legend>
          {RELY.map(({ status, name, help }) => (
            <Checkbox
              key={status}
              isSelected={whatIf.allow?.includes(status) ?? false}
              onChange={on => allow(status, on)}
            >
              <span>
                {name}
                <span className="kinds__help">{help}</span>
              </span>
            </Checkbox>
          ))}
        </fieldset>
        <Select
          label={whatIfWords.lag}
          help={whatIfWords.lagHelp}
          choices={
            LAGS.some(({ id }) => id === whatIf.lag) || whatIf.lag === undefined
              ? LAGS
              : [...LAGS, { id: whatIf.lag, name: whatIf.lag }]
          }
          value={whatIf.lag ?? 'none'}
          onChange={lag => set('lag', lag === 'none' ? undefined : lag)}
        />
        <div className="form__pair">
          <DraftField
            label={whatIfWords.moves}
            help={whatIfWords.movesHelp}
            numeric
            value={whatIf.maxMoves === undefined ? '' : String(whatIf.maxMoves)}
            onCommit={whole('maxMoves', 20, 0)}
          />
          <DraftField
            label={whatIfWords.horizon}
            help={whatIfWords.horizonHelp}
            numeric
            value={whatIf.horizon === undefined ? '' : String(whatIf.horizon)}
            onCommit={whole('horizon', 60, 1)}
          />
        </div>
        <Button size="s" look="quiet" icon="undo" onPress={() => onChange({})}>
          {whatIfWords.reset}
        </Button>
      </div>
    </aside>
  )
}

const RELY = [
  { status: 'conditional', name: whatIfWords.relyConditional, help: whatIfWords.relyConditionalHelp },
  { status: 'discretionary', name: whatIfWords.relyDiscretionary, help: whatIfWords.relyDiscretionaryHelp },
  { status: 'unknown', name: whatIfWords.relyUnknown, help: whatIfWords.relyUnknownHelp },
] as const satisfies { status: Allowed; name: string; help: string }[]

/** The day the plan starts from is the day everything is answered for. */
function StartField(): ReactElement {
  const { asOf } = usePerson()
  return (
    <DateField
      label={whatIfWords.from}
      help={whatIfWords.fromHelp}
      refusal={whatIfWords.badDate}
      value={asOf}
      onCommit={date => {
        if (date !== undefined && !IsoDate.safeParse(date).success) return whatIfWords.badDate
        setView({ asOf: date === undefined || date === today() ? null : date })
        return null
      }}
    />
  )
}

interface WhereProps {
  whatIf: WhatIf
  overview: CatalogueOverview
  home: HomeScope
  onChange: (ids: string[]) => void
}

function Where({ whatIf, overview, home, onChange }: WhereProps): ReactElement {
  const chosen = whatIf.jurisdictions ?? []
  const everywhere = chosen.length === 0
  const all = overview.jurisdictions.map(({ id }) => id)
  const toggle = (id: string, on: boolean): void => {
    const next = all.filter(each => (each === id ? on : everywhere || chosen.includes(each)))
    // The target's jurisdiction cannot be left out: the way ends there.
    if (next.length === all.length) onChange([])
    else if (next.length > 0) onChange(next)
  }
  return (
    <fieldset className="what-if__group">
      <legend className="field__label">{whatIfWords.jurisdictions}</legend>
      {overview.jurisdictions.map(({ id, name }) => (
        <Checkbox
          key={id}
          isSelected={everywhere || chosen.includes(id)}
          isDisabled={id === home.target}
          onChange={on => toggle(id, on)}
        >
          <span>
            {name} {id === home.target && <span className="tag what-if__tag">{whatIfWords.theirs}</span>}
            {id === home.present && id !== home.target && (
              <span className="tag what-if__tag">{whatIfWords.yours}</span>
            )}
          </span>
        </Checkbox>
      ))}
    </fieldset>
  )
}
