/**
 * What the words of a title and the set phrases of a specification say of a class's level of responsibility, as data:
 * our own common scale (core/model/primitives.ts), never a fact of the jurisdiction.
 */
import type { Level } from '../model/primitives.ts'

export interface RankWord {
  readonly level: Level
  readonly words: RegExp
}

/**
 * Words of titles; the highest that stands in a title says its level. A look-around names the compounds in which a
 * word says nothing of rank: lead paint is a metal, a case manager manages no staff.
 */
export const TITLE_RANKS: readonly RankWord[] = [
  {
    level: 6,
    words:
      /\b(?<!\b(?:account|case|care|project|property|records?|stage|contract|construction|grants?) )managers?\b|\b(?<!\b(?:funeral|music|art|casting) )directors?\b|\b(?:administrator|superintendent) general\b|\bgeneral superintendent\b|\bcommissioner\b|\bchief [a-z ]+ officer\b/i,
  },
  { level: 5, words: /\bsuperintendent\b|\b(?<!\b(?:crew|party) )chief\b|\bcaptain\b/i },
  {
    level: 4,
    words:
      /\bsupervis(?:or|ing|ory)\b|\bfore(?:man|woman|person)\b|\bhead\b(?! start)|\bprincipal\b|\bsergeant\b|\blieutenant\b/i,
  },
  {
    level: 3,
    words:
      /\blead(?:er|worker|person)?\b(?![ -](?:hazard|paint|abatement|poisoning|based|inspector))|\bsenior\b(?! (?:citizens?|centers?|services|adult))|\bsr\.?(?= )|\badvanced\b(?! (?:practice|life))|\b(?:crew|party) chief\b/i,
  },
  {
    level: 1,
    words:
      /\btrainee\b|\bapprentice\b|\bintern\b|\baide\b|\bhelper\b|\bcadet\b|\blearner\b|\bstudent\b|\bjunior\b|\bentry(?: |-)level\b/i,
  },
]

/** Before a word of level 5 or 6 these mean the one below it: an assistant manager, a deputy chief. */
export const DEPUTY = /\b(?:assistant|deputy|associate|vice)\b(?! to\b)/i

/** A helper of the one named, whatever that one's rank: an assistant to the director. */
export const SERVES = /\b(?:assistant|secretary|aide|clerk|advis[eo]r) to\b/i

/** Set phrases that specifications use for the level of the class they define. */
export const STATED_RANKS: readonly RankWord[] = [
  { level: 6, words: /\b(?:managerial|management) (?:level|position|class)\b|\bsection head\b/i },
  { level: 5, words: /\bsecond[ -](?:full )?(?:line|level)? ?(?:of )?supervis(?:or|ory|ion)\b/i },
  {
    level: 4,
    words:
      /\bfirst[ -](?:full )?(?:line |level )?(?:of )?supervis(?:or|ory|ion)\b|\bfull supervisory level\b|\bfirst full level\b.{0,40}\bsupervisory\b|\bsupervisory (?:level|position|class)\b/i,
  },
  {
    level: 3,
    words:
      /\b(?:lead|advanced journey|advanced|expert|specialist) level\b|\blead(?: |-)?(?:worker|person)\b/i,
  },
  {
    level: 2,
    words:
      /\b(?:full )?journey(?:person|man|worker)?(?: |-)level\b|\bfull(?:y)? (?:performance|working|experienced|qualified)(?: worker)?(?: |-)?level\b|\bfull performance\b/i,
  },
  {
    level: 1,
    words: /\b(?:trainee|training|entry|entrance|recruiting|beginning|first working)(?: |-)level\b/i,
  },
]
