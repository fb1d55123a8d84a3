import { plain } from './plain.ts'

/**
 * Words of German, French and Spanish personnel systems, as data: what stands in a header → the English words that
 * headers are compared by. Without accents, and with ae, oe, ue where systems write so. A word that English headers use
 * for something else (“service”) is no part of it. SAP's names of its own fields (“BEGDA”) are German ones.
 */
const GERMAN = `
  name: name, vorname: first name, nachname: last name, familienname: last name, zuname: last name,
  rufname: preferred first name, personalnummer: personnel number, personalnr: personnel number, persnr: personnel number,
  pernr: personnel number, mitarbeiternummer: employee number, mitarbeiternr: employee number,
  mitarbeiterid: employee id, mitarbeiter: employee, nummer: number, bezeichnung: description, kurzel: code,
  stelle: job, stellenbezeichnung: job title, planstelle: position, planstellenbezeichnung: position title,
  positionsbezeichnung: position title, funktion: position, funktionsbezeichnung: position title,
  berufsbezeichnung: job title, dienstbezeichnung: official title, amtsbezeichnung: official title, tatigkeit: job,
  taetigkeit: job, tatigkeitsbezeichnung: job title, taetigkeitsbezeichnung: job title, stellenschlussel: job code,
  stellenschluessel: job code, orgeinheit: organization unit, organisationseinheit: organization unit, einheit: unit,
  abteilung: department, bereich: division, dienststelle: office, referat: section, kostenstelle: cost center,
  standort: location, vorgesetzter: supervisor, vorgesetzte: supervisor, vorgesetzten: supervisor,
  fuhrungskraft: manager, fuehrungskraft: manager, beginn: begin, beginndatum: begin date, startdatum: start date,
  enddatum: end date, ende: end, ab: from, von: from, bis: until, seit: since, gultig: effective, gueltig: effective,
  datum: date, eintritt: hire date, eintrittsdatum: hire date, einstellungsdatum: hire date, austritt: termination date,
  austrittsdatum: termination date, stunden: hours, wochenstunden: weekly hours, wochenarbeitszeit: weekly hours,
  woche: week, pro: per, beschaftigungsgrad: employment percent, beschaeftigungsgrad: employment percent,
  bsgrd: employment percent, ausbildung: education, bildungsabschluss: education level, schulabschluss: education,
  bildungsstand: education level, abschluss: degree, hochster: highest, hoechster: highest,
  beschaftigungsstatus: employment status, beschaeftigungsstatus: employment status, begda: begin date,
  endda: end date, persno: personnel number, nachn: last name, vorna: first name, ename: name, plstx: position title,
  stltx: job title, orgtx: organization unit, wostd: weekly hours, empct: employment percent`
const FRENCH = `
  nom: name, prenom: first name, matricule: employee number, salarie: employee, numero: number, poste: position,
  emploi: job, fonction: position, intitule: title, libelle: description, unite: unit, departement: department,
  superieur: supervisor, hierarchique: direct, responsable: manager, debut: start, prise: start, fin: end, depuis: since,
  dembauche: hire, embauche: hire, dentree: hire, entree: hire, sortie: termination, heures: hours, semaine: week,
  hebdomadaires: weekly, par: per, taux: percent, dactivite: employment, demploi: employment, diplome: degree,
  formation: education, niveau: level, detudes: education, etudes: education, statut: status, complet: full`
const SPANISH = `
  nombre: name, apellido: last name, apellidos: last name, empleado: employee, empleados: employee, codigo: code,
  puesto: position, cargo: position, ocupacion: job, denominacion: title, unidad: unit, departamento: department,
  seccion: section, jefe: manager, fecha: date, inicio: start, desde: since, hasta: until, ingreso: hire, alta: hire,
  baja: termination, horas: hours, semana: week, semanales: weekly, por: per, estado: status, situacion: status,
  estudios: education, formacion: education, titulacion: degree, nivel: level, completo: full`

export const TONGUES: string = [GERMAN, FRENCH, SPANISH].join(',')

const GERMAN_WORDS: ReadonlySet<string> = new Set(
  Object.entries(pairsIn(GERMAN)).flatMap(([word, meant]) => (word === meant ? [] : [word])),
)

/** Whether headers are those of a German system: two of them have words that English ones have not. */
export const areGerman = (headers: readonly string[]): boolean =>
  headers.filter(header =>
    plain(header)
      .split(' ')
      .some(word => GERMAN_WORDS.has(word)),
  ).length > 1

/** Between others they tell nothing. */
export const FOREIGN_GLUE = 'de du des la le les el los der die das den im am zum zur y et und en'

/** Pairs as they are written above: “short: whole, …”. */
export function pairsIn(text: string): Record<string, string> {
  return Object.fromEntries(
    text.split(',').map(pair => {
      const [short = '', whole = ''] = pair.split(':').map(part => part.trim())
      return [short, whole]
    }),
  )
}
