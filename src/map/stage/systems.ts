/** Which tint and pattern a zone is drawn in, by the part of the body its traditional name speaks of. */

export const SYSTEMS = [
  'head',
  'chest',
  'lymph',
  'belly',
  'water',
  'glands',
  'bones',
  'nerves',
  'pelvis',
  'other',
] as const
export type System = (typeof SYSTEMS)[number]

/** Grouping of the zones of `rwo-shur` and `western`: own judgement, for telling neighbours apart only. */
const MEMBERS: { readonly [system in Exclude<System, 'other'>]: readonly string[] } = {
  head: [
    'head',
    'frontal-sinus',
    'cerebellum',
    'temple',
    'nose',
    'eye',
    'ear',
    'balance',
    'upper-jaw',
    'lower-jaw',
    'neck',
    'sinuses',
    'jaw',
    'teeth',
  ],
  chest: ['lung', 'heart', 'chest', 'diaphragm', 'larynx-trachea'],
  lymph: ['spleen', 'tonsils', 'upper-lymph', 'lower-lymph', 'chest-lymph', 'groin'],
  belly: [
    'oesophagus',
    'stomach',
    'stomach-body',
    'duodenum',
    'liver',
    'gallbladder',
    'small-intestine',
    'caecum',
    'ileocaecal-valve',
    'ascending-colon',
    'transverse-colon',
    'descending-colon',
    'sigmoid-rectum',
    'anus',
    'rectum-anus-leg',
  ],
  water: ['kidney', 'ureter', 'bladder', 'urethra'],
  glands: ['pituitary', 'thyroid', 'parathyroid', 'adrenal', 'pancreas'],
  bones: [
    'shoulder',
    'shoulder-girdle',
    'arm',
    'coccyx',
    'trapezius',
    'knee',
    'hip',
    'elbow',
    'scapula',
    'ribs',
    'cervical-spine',
    'thoracic-spine',
    'lumbar-spine',
    'sacrum',
    'coccyx-inner',
    'coccyx-outer',
  ],
  nerves: ['solar-plexus', 'sciatic-nerve'],
  pelvis: ['gonads', 'uterus-prostate', 'lower-abdomen', 'pelvic-floor', 'tubes'],
}

const SYSTEM_OF: ReadonlyMap<string, System> = new Map(
  SYSTEMS.flatMap((system) =>
    system === 'other' ? [] : MEMBERS[system].map((zone) => [zone, system] as const),
  ),
)

/** The system of a zone; one this table does not know is drawn neutrally. */
export function systemOf(zone: string): System {
  return SYSTEM_OF.get(zone) ?? 'other'
}

/** Whether a zone is an acupoint, known by its code: small, so it is drawn with a clear rim. */
export function isPoint(zone: string): boolean {
  return /^[a-z]{2}\d{1,2}$/.test(zone)
}
