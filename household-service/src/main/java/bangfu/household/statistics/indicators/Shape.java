package bangfu.household.statistics.indicators;

/** How an indicator is made of its counts. */
enum Shape {
  /** A number. */
  COUNT,
  /** Numerator of denominator, in percent. */
  SHARE,
  /** Numerator per denominator. */
  AVERAGE,
  /** This year's count against last year's, in percent of last year's. */
  GROWTH,
  /** Poor persons of the rural registered population; as published where a rate is on record. */
  INCIDENCE,
  /** The first rate that was ever published. */
  FIRST_RATE,
  /** A total with the parts that it is made of. */
  COMPOSITION,
  /** People counted once, and once in each type that fits. */
  TYPES,
  /** Those linked to villages, each once, with the least and the most of a village. */
  LINKS,
  /** Pupils not enrolled in the latest term whose lists are on file. */
  DROPOUTS,
  /** The population on record. */
  POPULATION,
  /** Only ever stated, never derived. */
  STATED
}
