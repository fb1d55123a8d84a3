/** A folder of profiles (JSON Resume) as a roster: a person a file. */
import { Refusal } from '../../core/contract/refusal.ts'
import type { RosterProblem } from '../../core/contract/team-shapes.ts'
import { parseProfile, readProfile } from '../../core/profile/index.ts'
import type { Person } from '../../core/team/model.ts'
import type { Preparing, RosterDraft } from '../../core/team/index.ts'
import { sayRoster, sayRow } from '../../core/words/team.ts'

export interface ProfileFile {
  readonly file: string
  readonly text: string
}

/** The file's name without its ending is the person's id; two files of one id are both refused. */
export function prepareProfiles(files: readonly ProfileFile[]): Preparing {
  const people: Person[] = []
  const problems: RosterProblem[] = []
  const ids = Map.groupBy(files, ({ file }) => idOf(file))
  let done = 0
  let draft: RosterDraft | null = null
  return {
    total: files.length,
    get done() {
      return done
    },
    get draft() {
      return draft
    },
    step(most) {
      for (const until = Math.min(files.length, done + most); done < until; done += 1) {
        const file = files[done]
        if (file) take(file)
      }
      if (done === files.length) draft ??= { people, lacking: [], problems, titles: [] }
    },
  }

  function take({ file, text }: ProfileFile): void {
    const id = idOf(file)
    const refuse = (message: string): void => {
      problems.push({
        severity: 'refused',
        row: null,
        person: id,
        column: null,
        message: sayRoster.profiles(file, message),
      })
    }
    const same = ids.get(id)?.length ?? 0
    if (same > 1) return refuse(sayRow.sameId(id, same))
    try {
      const document = parseProfile(text)
      readProfile(document)
      const name = document.basics?.name?.trim().slice(0, 500) || id
      people.push({ id, name, unit: null, manager: null, document })
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      refuse(error.message)
    }
  }
}

const idOf = (file: string): string =>
  (file.split(/[\\/]/).at(-1) ?? file)
    .replace(/\.json$/i, '')
    .trim()
    .slice(0, 200) || file.slice(0, 200)
