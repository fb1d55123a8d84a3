/** What class titles are made of, and what looks like them. */
import { isApostrophe, isOfWord } from '../text/characters.ts'
import { singular } from './title-key.ts'

/**
 * Words a class title ends with (before its level), as data: a capitalised phrase with one of them at its end may
 * name a class. No title stands here, only what titles are made of.
 */
const NOUNS =
  'accountant actuary adjudicator adjuster administrator adviser advisor advocate aide agent agronomist aid analyst animator ' +
  'apprentice appraiser arborist architect archaeologist archivist artist assembler assessor assistant associate astronomer ' +
  'attendant attorney auctioneer audiologist auditor author bacteriologist baker barber biochemist biologist biostatistician blacksmith ' +
  'boilermaker bookbinder bookkeeper botanist bricklayer broker builder buyer cabinetmaker cameraman captain caretaker carrier ' +
  'carpenter cartographer caseworker cashier chancellor chaplain chauffeur chef chemist chief chiropractor choreographer clerk climatologist ' +
  'clinician coach collector commander commissioner communicator compositor comptroller conciliator conservationist ' +
  'conservator constable consultant contractor controller cook coordinator coroner corporal correspondent cosmetologist counsel ' +
  'counselor counsellor crafter craftsworker criminalist curator custodian dancer dean dentist deputy designer detective developer dietitian dietician ' +
  'director dispatcher diver doctor draftsman drafter driller driver ecologist economist editor educator electrician ' +
  'embalmer endocrinologist engineer engraver entomologist enumerator environmentalist epidemiologist ergonomist estimator evaluator examiner ' +
  'executive expediter expert exterminator fabricator facilitator farmer firefighter fireperson fisherman fitter foreman forester forewoman ' +
  'fundraiser gardener gatekeeper geneticist geodesist geographer geologist geophysicist glazier goldsmith groundskeeper groundsworker guard guide handler ' +
  'handyman hatchery helper herbalist herder historian horticulturist hostler housekeeper hydrogeologist hydrographer hydrologist ' +
  'hygienist illustrator immunologist inspector installer instructor instrumentalist interpreter intern interviewer investigator ironworker ' +
  'jailer janitor jeweler journeyman judge laborer laboratorian landscaper lather laundryman laundress laundryworker lawyer lead leader leadperson leadworker lecturer librarian licensor lieutenant lifeguard ' +
  'lineman linguist linotypist lithographer lobbyist locksmith logistician longshoreman machinist magistrate maintainer maker manager mariner ' +
  'marshal mason master mate mathematician mechanic mediator medic messenger metallurgist meteorologist meterman methodologist microbiologist ' +
  'midwife millwright mineralogist mixer modeler molder monitor mortician mower musician mycologist naturalist negotiator neurologist nurse ' +
  'nutritionist oceanographer officer oiler operator optician optometrist orderly organist organizer ornithologist orthopedist outfitter overseer packer painter paleontologist ' +
  'paralegal paramedic paraprofessional parasitologist pathologist patrolman patroller paymaster pediatrician pharmacist pharmacologist phlebotomist photogrammetrist photographer physiatrist ' +
  'physician physicist physiologist pilot planner plasterer plumber podiatrist policeman porter poultryman practitioner preparator president presser pressman printer ' +
  'processor procurer producer professor programmer projectionist promoter proofreader prosthetist psychiatrist psychologist psychometrist publicist ' +
  'purchaser radiographer radiologist ranger reader realtor receptionist recorder recordist recruiter refinisher registrar rehabilitator repairer repairman repairperson reporter ' +
  'representative rescuer researcher reviewer rigger roofer runner sampler sander sanitarian sawyer scheduler schoolteacher scientist scout seamer seamstress seaman searcher ' +
  'secretary seismologist sergeant servicer serviceman sexton sheriff shipwright shopkeeper singer skipper smith sociologist soldier solicitor sorter specialist sprayer statistician steamfitter ' +
  'stenographer steward stockman storekeeper stylist superintendent supervisor surgeon surveyor swimmer tailor taxidermist teacher technician technologist telegrapher teller tester ' +
  'therapist timekeeper toxicologist trader trainee trainer transcriber transcriptionist translator trapper treasurer trimmer trooper trustee tutor typesetter typist undersheriff underwriter ' +
  'upholsterer usher utilityman veterinarian viewer vintner virologist visitor warden warehouseman warehouseworker warehouser watchman watchmaker weaver weigher weighmaster welder worker workleader wrangler writer ' +
  'yardmaster zookeeper zoologist headworker crewleader storeskeeper groundsman tradesworker tradesman tradeshelper keeper lithographist archeologist craftsman leadman pipefitter sheetmetalworker linesman lineworker splicer loader cleaner sweeper treater nurseryman nurseryworker pathfinder tracer checker teamster towerman toolmaker fireman fumigator governor harbormaster ' +
  'launderer copyholder compositor photocompositor finisher setter poster layer washer tender rodder blaster caulker hanger pumper chainer rodman flagger feeder stocker shelver mounter binder stitcher cutter fighter defender conferee hostess host lecturer repairer aviator bosun mayor councilor councilman legislator manager-secretary liaison ombudsman ombudsperson parole-agent player provost purser shepherd stagehand stockkeeper stockworker telecommunicator telephonist ticketer valuator webmaster'

const HEAD_NOUNS: ReadonlySet<string> = new Set(NOUNS.split(' '))

const ENDINGS = /(?:person|worker|keeper|ographer|wright|smith|ician|[a-z]{4}ist)$/

/** "Surveyors" and "Clerk-Typist" end as titles do. */
export function endsWithHead(phrase: string): boolean {
  if (phrase.endsWith('AIDS')) return false
  let from = phrase.length
  while (from > 0 && (isOfWord(phrase, from - 1) || isApostrophe(phrase.charAt(from - 1)))) from -= 1
  const last = phrase.slice(from).toLowerCase()
  const word = singular(/['’]/.test(last) ? last.replace(/['’]s?$/, '') : last)
  return HEAD_NOUNS.has(word) || ENDINGS.test(word)
}

/** "Harbor Master", "Director of Parks II"; "similar to the Harbor Museum" names a place. */
export const endsAsTitle = (title: string): boolean =>
  [title, title.replace(/(?:\s(?:of|for|in)\s|,).*$/i, '')].some(name =>
    endsWithHead(name.replace(/(?:\s{0,3}(?:\([^()]{0,60}\)|\b(?:[IVX]+|\d)))+$/u, '')),
  )

/** Nouns that stand for people at work in general as often as for a class: alone they name none. */
export const COMMON_ALONE: ReadonlySet<string> = new Set(
  'applicant associate candidate worker supervisor manager director officer technician specialist lead leader assistant administrator trainee apprentice professional expert agent associate journeyman chief deputy member principal'.split(
    ' ',
  ),
)

/** Bodies that employ, examine or license: "Board of Behavioral Science Examiners" names no class. */
export const BODIES: ReadonlySet<string> = new Set(
  'board department bureau office commission agency authority council committee association university college institute school academy society division administration union brotherhood service registrar state city county code'.split(
    ' ',
  ),
)

/** Offices, credentials and bodies that are written as titles are. Keys of `titleKey`. */
export const NO_CLASSES: ReadonlySet<string> = new Set(
  (
    'peace officer|commissioned officer|noncommissioned officer|non commissioned officer|juris doctor|state fire marshal|superintendent of public instruction|' +
    'california superintendent of public instruction|attorney general|secretary of state|notary public|professional engineer|engineer in training|land surveyor in training|' +
    'coast guard|united state coast guard|national guard|academy of certified social worker|surgeon general|inspector general|postmaster general'
  ).split('|'),
)

/** Behind a phrase, or at its end, they make it something else than a class. */
export const OTHER_THINGS: ReadonlySet<string> = new Set(
  (
    'department division bureau office board commission agency authority council committee association university college institute school act ' +
    'code law section rule regulation program project certificate certification certified license licence licensure degree diploma ' +
    'credential permit registration examination exam test society corporation company center system county city ' +
    'union army navy foundation organization bulletin application form administration standard curriculum course academy apprenticeship registry designation training licensing'
  ).split(' '),
)

/** "Harbour Department": it ends with a word that makes it no title. */
export const endsAsOther = (phrase: string): boolean =>
  OTHER_THINGS.has(
    singular(
      phrase
        .toLowerCase()
        .match(/\p{L}+/gu)
        ?.at(-1) ?? '',
    ),
  )
