/** The JSON Schema of a catalogue pack, for those who write or check one elsewhere. */
import { z } from 'zod'
import {
  CataloguePack,
  Edge,
  JobClass,
  Jurisdiction,
  Kind,
  PackVersion,
  Pay,
  Provenance,
  Source,
  Yield,
} from '../../core/model/catalogue.ts'
import {
  ClassId,
  EducationLevel,
  IsoDate,
  IsoDuration,
  JurisdictionId,
  KindId,
  PartialDate,
} from '../../core/model/primitives.ts'
import { Experience, NestedExperience, RequirementNode, Substitution } from '../../core/model/requirement.ts'

const named = {
  CataloguePack,
  Jurisdiction,
  Kind,
  JobClass,
  Edge,
  PackVersion,
  Pay,
  Provenance,
  Source,
  Yield,
  RequirementNode,
  Experience,
  NestedExperience,
  Substitution,
}
const values = { ClassId, EducationLevel, IsoDate, IsoDuration, JurisdictionId, KindId, PartialDate }

/** Built from the schemas that check a pack on import; each shape goes by the name it has in the code. */
export function packJsonSchema(): object {
  const names = z.registry<{ id: string }>()
  for (const [id, schema] of Object.entries({ ...named, ...values })) names.add(schema, { id })
  return {
    title: 'Rungs catalogue pack, version 1',
    ...z.toJSONSchema(CataloguePack, { metadata: names, reused: 'inline' }),
  }
}
