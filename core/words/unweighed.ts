/** What of a document no clause of its rule weighs. */
import type { Unweighed } from '../model/primitives.ts'

const SAID: Record<Unweighed, { what: string; so: string }> = {
  'own-service': {
    what: 'Further conditions for service with this employer itself',
    so: 'The document asks more of service with this employer itself, and this answer does not weigh it: who served there should read the document’s own words.',
  },
  besides: {
    what: 'Something asked besides, for the appointment or in some positions',
    so: 'The document asks for something besides what its rule weighs, of whoever is appointed or in some positions: read the document’s own words.',
  },
  further: {
    what: 'A note that narrows what counts',
    so: 'A note of the document narrows what counts, and this answer does not weigh it: read the document’s own words.',
  },
}

/** As a fact of the class. */
export const unweighedFact = (what: Unweighed): string => SAID[what].what

/** With every answer of the class. */
export const sayUnweighed = (what: Unweighed): string => SAID[what].so

export const SAY_UNCONFIRMED =
  'Rungs read this rule from its document and was not sure of all of it, and nobody has confirmed it yet: hold it against the document’s own words.'
