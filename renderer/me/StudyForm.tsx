import type { ReactElement } from 'react'
import { EDUCATION_LEVELS, type EducationLevel } from '../../core/model/primitives.ts'
import type { Certificate, Education } from '../../core/model/profile.ts'
import { firstDayAfter, lastDayBefore } from '../../core/time/last-day.ts'
import { fieldWords, levelNames, sayFieldRead, sayLevelRead } from '../../core/words/screens/me.ts'
import { DraftField } from '../components/DraftField.tsx'
import { Select } from '../components/fields.tsx'
import { DateField } from '../components/DateField.tsx'
import { withExpiry, withKey, withLevel, withStudy } from './document.ts'
import { readNumber } from './read-number.ts'

interface StudyFormProps {
  study: Education
  onChange: (edit: (study: Education) => Education, field: string) => string | null
}

const READ = 'read'
const UNFINISHED = 'unfinished'
const LEVELS: { id: EducationLevel | typeof READ | typeof UNFINISHED; name: string }[] = [
  { id: UNFINISHED, name: fieldWords.unfinished },
  ...EDUCATION_LEVELS.map(id => ({ id, name: levelNames[id] })),
]

export function StudyForm({ study, onChange }: StudyFormProps): ReactElement {
  const text = (key: 'studyType' | 'area' | 'institution', label: string, help?: string): ReactElement => (
    <DraftField
      label={label}
      value={study[key] ?? ''}
      {...(help === undefined ? {} : { help })}
      onCommit={value => onChange(old => withKey(old, key, value || undefined), label)}
    />
  )
  const date = (key: 'startDate' | 'endDate', label: string, help: string): ReactElement => (
    <DateField
      label={label}
      value={study[key]}
      help={help}
      onCommit={value => onChange(old => withKey(old, key, value), label)}
    />
  )
  const hours = (key: 'semesterHours' | 'quarterHours', label: string, help: string): ReactElement => (
    <DraftField
      label={label}
      numeric
      help={help}
      value={study.ladder?.[key] === undefined ? '' : String(study.ladder[key])}
      onCommit={typed => {
        const amount = readNumber(typed)
        return amount === null ? fieldWords.notANumber : onChange(old => withStudy(old, key, amount), label)
      }}
    />
  )
  return (
    <div className="form">
      {text('studyType', fieldWords.studyType, fieldWords.studyTypeHelp)}
      <Select
        label={fieldWords.level}
        choices={[{ id: READ, name: sayLevelRead(study.studyType) }, ...LEVELS]}
        value={study.ladder?.unfinished ? UNFINISHED : (study.ladder?.level ?? READ)}
        onChange={level =>
          onChange(old => withLevel(old, level === READ ? undefined : level), fieldWords.level)
        }
      />
      {text('area', fieldWords.area, sayFieldRead(study.studyType))}
      {text('institution', fieldWords.institution)}
      <div className="form__pair">
        {date('startDate', fieldWords.start, fieldWords.dateHelp)}
        {date('endDate', fieldWords.studyEnd, fieldWords.studyEndHelp)}
      </div>
      <div className="form__pair">
        {hours('semesterHours', fieldWords.semesterHours, fieldWords.semesterHelp)}
        {hours('quarterHours', fieldWords.quarterHours, fieldWords.quarterHelp)}
      </div>
    </div>
  )
}

interface LicenceFormProps {
  licence: Certificate
  onChange: (edit: (licence: Certificate) => Certificate, field: string) => string | null
}

export function LicenceForm({ licence, onChange }: LicenceFormProps): ReactElement {
  const { expires } = licence.ladder ?? {}
  const text = (key: 'name' | 'issuer', label: string): ReactElement => (
    <DraftField
      label={label}
      value={licence[key] ?? ''}
      onCommit={value => onChange(old => withKey(old, key, value || undefined), label)}
    />
  )
  return (
    <div className="form">
      {text('name', fieldWords.licence)}
      {text('issuer', fieldWords.issuer)}
      <DateField
        label={fieldWords.date}
        value={licence.date}
        help={fieldWords.licenceDateHelp}
        onCommit={date => onChange(old => withKey(old, 'date', date), fieldWords.date)}
      />
      <DateField
        label={fieldWords.expires}
        value={expires === undefined ? undefined : lastDayBefore(expires)}
        help={fieldWords.expiresHelp}
        onCommit={last =>
          onChange(
            old => withExpiry(old, last === undefined ? undefined : firstDayAfter(last)),
            fieldWords.validity,
          )
        }
      />
    </div>
  )
}
