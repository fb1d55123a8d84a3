import { type ReactElement, useId, useState } from 'react'
import type { CatalogueOverview } from '../../core/contract/shapes.ts'
import { type EntryRef, profileTimeline, type TimelineBar } from '../../core/charts/timeline/profile.ts'
import { timeTicks } from '../../core/charts/timeline/scale.ts'
import type { Profile } from '../../core/model/profile.ts'
import {
  asOfMark,
  barHelp,
  meWords,
  sayBar,
  sayEarned,
  sayLicenceDates,
} from '../../core/words/screens/me.ts'
import { IconButton } from '../components/Button.tsx'
import { usePrinting } from '../components/use-printing.ts'
import { useWidth } from '../components/use-width.ts'
import { moveEntry } from './move.ts'
import { nameEntry } from '../../core/charts/names.ts'
import '../components/axis.css'
import './timeline.css'
import { Bar, LANE, Mark } from './TimelineBar.tsx'
import { type Held, useDrag } from './use-drag.ts'

const AXIS = 24
const BETWEEN = 16
/** The column that says which rows are jobs and which are study. */
const NAMES = 52
const ZOOMS = [1, 2, 4, 8] as const

interface TimelineProps {
  document: Profile
  asOf: string
  overview: CatalogueOverview
  selected: EntryRef | null
  onSelect: (entry: EntryRef) => void
  onMove: (held: Held) => void
}

/** Jobs above, study and licences below, to be dragged. The lists beside it say the same in words. */
export function Timeline({
  document,
  asOf,
  overview,
  selected,
  onSelect,
  onMove,
}: TimelineProps): ReactElement {
  const [frame, frameWidth] = useWidth<HTMLDivElement>(800)
  const [zoom, setZoom] = useState(0)
  const helpId = useId()
  const printing = usePrinting()
  const width = Math.max(frameWidth - NAMES, 240) * (printing ? 1 : (ZOOMS[zoom] ?? 1))
  const resting = profileTimeline(document, asOf, width, entry => nameEntry(document, entry, overview))
  const { held, handlersOf } = useDrag(resting.scale, onMove, onSelect)
  const shown = held ? moveEntry(document, held.entry, held.grip, held.months, asOf) : document
  const nameHeld = (entry: EntryRef): string => {
    const name = nameEntry(shown, entry, overview)
    return isSame(held?.entry ?? null, entry) ? sayBar(name, sayDates(shown, entry)) : name
  }
  // While something is held the line of time stays as it was, or it would run from under the hand.
  const line = held ? profileTimeline(shown, asOf, width, nameHeld, resting.scale) : resting
  const ticks = timeTicks(line.scale)
  const studyTop = Math.max(line.lanes.work, 1) * LANE + BETWEEN
  const height = studyTop + Math.max(line.lanes.study, 1) * LANE + 8
  const topOf = (bar: { section: string; lane: number }) =>
    (bar.section === 'work' ? 0 : studyTop) + bar.lane * LANE + 4

  return (
    <section className="timeline" aria-label={meWords.timeline}>
      <Head helpId={line.bars.length + line.marks.length > 0 ? helpId : null} zoom={zoom} onZoom={setZoom} />
      <div className="timeline__frame" ref={frame}>
        <div className="timeline__sheet" style={{ width: width + NAMES }}>
          <svg width={width + NAMES} height={AXIS} className="timeline__axis" aria-hidden="true">
            {ticks.map(
              ({ x, year }) =>
                year !== null && (
                  <text key={x} className="tick__year" x={NAMES + x + 6} y={15}>
                    {year}
                  </text>
                ),
            )}
          </svg>
          <div className="timeline__names" aria-hidden="true">
            <span style={{ top: 8 }}>{meWords.jobs}</span>
            <span style={{ top: studyTop + 8 }}>{meWords.study}</span>
          </div>
          <svg
            width={width}
            height={height}
            className="timeline__chart"
            role="group"
            aria-label={meWords.timeline}
          >
            <Grid ticks={ticks} asOf={line.asOf} height={height} />
            {line.bars.map(bar => (
              <Bar
                key={`${bar.section}${bar.index}`}
                bar={bar}
                y={topOf(bar)}
                name={nameEntry(shown, bar, overview)}
                dates={datesOf(shown, bar)}
                asOf={asOf}
                helpId={helpId}
                isSelected={isSame(selected, bar)}
                isHeld={isSame(held?.entry ?? null, bar)}
                handlersOf={grip => handlersOf({ section: bar.section, index: bar.index }, grip)}
              />
            ))}
            {line.marks.map(mark => (
              <Mark
                key={`${mark.section}${mark.index}`}
                mark={mark}
                y={topOf(mark)}
                name={nameEntry(shown, mark, overview)}
                when={sayDates(shown, mark)}
                helpId={helpId}
                isSelected={isSame(selected, mark)}
                handlers={handlersOf({ section: mark.section, index: mark.index }, 'whole')}
              />
            ))}
            <text
              className="as-of__text"
              aria-hidden="true"
              x={Math.min(line.asOf, width - 4)}
              y={height - 4}
              textAnchor={line.asOf > width / 2 ? 'end' : 'start'}
              dx={line.asOf > width / 2 ? -6 : 6}
            >
              {asOfMark(asOf)}
            </text>
          </svg>
        </div>
      </div>
      <p className="visually-hidden" role="status">
        {held && sayBar(nameEntry(shown, held.entry, overview), sayDates(shown, held.entry))}
      </p>
    </section>
  )
}

interface HeadProps {
  /** Of what is said of moving bars; null: there is none. */
  helpId: string | null
  /** Index of the zooms. */
  zoom: number
  onZoom: (zoom: number) => void
}

/** Its buttons are never disabled: one that is loses the focus, and with it the keyboard's place. */
function Head({ helpId, zoom, onZoom }: HeadProps): ReactElement {
  return (
    <div className="timeline__head">
      <h2>{meWords.timeline}</h2>
      {helpId !== null && (
        <p className="quiet no-print" id={helpId}>
          {meWords.timelineHint} <span className="visually-hidden">{barHelp}</span>
        </p>
      )}
      <div className="timeline__zoom no-print">
        <IconButton icon="minus" label={meWords.zoomOut} onPress={() => onZoom(Math.max(zoom - 1, 0))} />
        <IconButton icon="fit" label={meWords.zoomFit} onPress={() => onZoom(0)} />
        <IconButton
          icon="plus"
          label={meWords.zoomIn}
          onPress={() => onZoom(Math.min(zoom + 1, ZOOMS.length - 1))}
        />
      </div>
    </div>
  )
}

function Grid({
  ticks,
  asOf,
  height,
}: {
  ticks: ReturnType<typeof timeTicks>
  asOf: number
  height: number
}): ReactElement {
  return (
    <g aria-hidden="true">
      {ticks.map(({ x, year }) => (
        <line
          key={x}
          className={year === null ? 'tick tick--part' : 'tick'}
          x1={x}
          x2={x}
          y1={0}
          y2={height}
        />
      ))}
      <line className="as-of" x1={asOf} x2={asOf} y1={0} y2={height} />
    </g>
  )
}

function datesOf(
  document: Profile,
  { section, index }: TimelineBar,
): { start: string | undefined; end: string | undefined } {
  const entry = document[section]?.[index]
  return { start: entry?.startDate, end: entry?.endDate }
}

function sayDates(document: Profile, { section, index }: EntryRef): string {
  if (section === 'certificates') {
    const { date, ladder } = document.certificates?.[index] ?? {}
    return sayLicenceDates(date, ladder?.expires)
  }
  const { startDate, endDate } = document[section]?.[index] ?? {}
  return sayEarned(startDate, endDate, meWords.noDate)
}

const isSame = (a: EntryRef | null, b: EntryRef): boolean => a?.section === b.section && a.index === b.index
