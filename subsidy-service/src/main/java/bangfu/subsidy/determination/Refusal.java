package bangfu.subsidy.determination;

/** Why a pupil is refused. */
enum Refusal {
  NOT_REGISTERED,
  STATUS_NOT_ENTITLED,
  STAGE_NOT_COMPULSORY,
  NOT_A_MEMBER,
  ALREADY_GRANTED,
  ENROLLED_TWICE
}
