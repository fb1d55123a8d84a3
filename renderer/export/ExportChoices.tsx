import { type ReactElement, useState } from 'react'
import type { ExportSubject } from '../../core/contract/export-shapes.ts'
import { PAPERS } from '../../core/sheets/paper.ts'
import type { ExportFormat, PageSettings } from '../../core/sheets/settings.ts'
import { exportWords, formatName, paperName } from '../../core/words/screens/export.ts'
import { setView, useView } from '../app/view-state.ts'
import { Button, IconButton } from '../components/Button.tsx'
import { Checkbox, NumberField, Select, TextField } from '../components/fields.tsx'
import { NameDialog } from '../components/NameDialog.tsx'
import { Segmented } from '../components/Segmented.tsx'
import { type ExportPart, formatsOf, isDrawn, showsPerson } from './formats.ts'

interface ExportChoicesProps {
  subject: ExportSubject
  /** What may be wanted in place of all, and which of it is, by name; null: all. */
  parts: readonly ExportPart[]
  part: string | null
  onPart: (part: string | null) => void
  format: ExportFormat
  settings: PageSettings
  onChange: (change: { format?: ExportFormat; settings?: PageSettings }) => void
}

const ALL = ''

/** Format, paper and what is on it. Only what the format can show is asked. */
export function ExportChoices(props: ExportChoicesProps): ReactElement {
  const { subject, parts, part, onPart, format, settings, onChange } = props
  const set = (change: Partial<PageSettings>): void => onChange({ settings: { ...settings, ...change } })
  const isPaper = isDrawn(format) && settings.paper !== 'fit'
  return (
    <div className="export__choices">
      {parts.length > 0 && (
        <Select
          label={exportWords.what}
          value={part ?? ALL}
          onChange={chosen => onPart(chosen === ALL ? null : chosen)}
          choices={[{ id: ALL, name: exportWords.all }, ...parts.map(({ name }) => ({ id: name, name }))]}
        />
      )}
      <Templates format={format} settings={settings} onChange={onChange} />
      <Select
        label={exportWords.format}
        value={format}
        onChange={chosen => onChange({ format: chosen })}
        choices={formatsOf(subject).map(id => ({ id, ...formatName(id) }))}
      />
      {isDrawn(format) && (
        <>
          <Select
            label={exportWords.paper}
            value={settings.paper}
            onChange={paper => set({ paper })}
            choices={PAPERS.map(id => ({ id, name: paperName(id) }))}
          />
          {isPaper && (
            <Segmented
              label={exportWords.orientation}
              value={settings.orientation}
              onChange={orientation => set({ orientation })}
              choices={[
                { id: 'landscape', name: exportWords.landscape },
                { id: 'portrait', name: exportWords.portrait },
              ]}
            />
          )}
          {isPaper && format === 'pdf' && <PosterFields settings={settings} onChange={set} />}
          {format === 'png' && (
            <Segmented
              label={exportWords.scale}
              value={String(settings.scale)}
              onChange={scale => set({ scale: Number(scale) })}
              choices={[1, 2, 3, 4].map(scale => ({ id: String(scale), name: exportWords.scaleOf(scale) }))}
            />
          )}
          <TextField
            label={exportWords.sheetTitle}
            value={settings.title ?? ''}
            placeholder={exportWords.usual}
            onChange={title => set({ title: title === '' ? null : title })}
          />
          <TextField
            label={exportWords.sheetSubtitle}
            value={settings.subtitle ?? ''}
            placeholder={exportWords.usual}
            onChange={subtitle => set({ subtitle: subtitle === '' ? null : subtitle })}
          />
          <Checkbox isSelected={settings.greyscale} onChange={greyscale => set({ greyscale })}>
            {exportWords.greyscale}
          </Checkbox>
        </>
      )}
      {showsPerson(subject, format) && (
        <Checkbox
          isSelected={settings.names === 'initials'}
          onChange={masked => set({ names: masked ? 'initials' : 'full' })}
        >
          {exportWords.initials}
        </Checkbox>
      )}
    </div>
  )
}

const clamp = (value: number): number => (Number.isNaN(value) ? 1 : Math.max(1, Math.min(12, value)))

function PosterFields({
  settings: { poster },
  onChange,
}: {
  settings: PageSettings
  onChange: (change: Partial<PageSettings>) => void
}): ReactElement {
  return (
    <div className="export__poster">
      <NumberField
        label={exportWords.across}
        value={poster.across}
        minValue={1}
        maxValue={12}
        onChange={across => onChange({ poster: { ...poster, across: clamp(across) } })}
      />
      <NumberField
        label={exportWords.down}
        value={poster.down}
        minValue={1}
        maxValue={12}
        onChange={down => onChange({ poster: { ...poster, down: clamp(down) } })}
      />
      <p className="quiet">{exportWords.posterHelp}</p>
    </div>
  )
}

/** Choices kept under a name, to be taken again. */
function Templates({
  format,
  settings,
  onChange,
}: Pick<ExportChoicesProps, 'format' | 'settings' | 'onChange'>): ReactElement {
  const { exportTemplates: kept } = useView()
  const [naming, setNaming] = useState(false)
  const current = kept.find(
    each => each.format === format && JSON.stringify(each.settings) === JSON.stringify(settings),
  )
  const keep = (name: string): void => {
    setView({ exportTemplates: [...kept.filter(each => each.name !== name), { name, format, settings }] })
    setNaming(false)
  }
  return (
    <div className="export__templates">
      {kept.length > 0 && (
        <Select
          label={exportWords.template}
          value={current?.name ?? null}
          placeholder={exportWords.noTemplate}
          choices={kept.map(({ name }) => ({ id: name, name }))}
          onChange={name => {
            const template = kept.find(each => each.name === name)
            if (template) onChange({ format: template.format, settings: template.settings })
          }}
        />
      )}
      {current === undefined ? (
        <Button size="s" look="quiet" icon="pin" onPress={() => setNaming(true)}>
          {exportWords.keep}
        </Button>
      ) : (
        <IconButton
          icon="trash"
          label={exportWords.forget}
          onPress={() => setView({ exportTemplates: kept.filter(each => each !== current) })}
        />
      )}
      {naming && (
        <NameDialog
          title={exportWords.keep}
          label={exportWords.keepName}
          name=""
          action={exportWords.keepDo}
          cancel={exportWords.cancel}
          onName={keep}
          onClose={() => setNaming(false)}
          error={undefined}
        />
      )}
    </div>
  )
}
