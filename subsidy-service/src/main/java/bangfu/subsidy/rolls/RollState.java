package bangfu.subsidy.rolls;

/** How far a roll has come through the offices. */
public enum RollState {
  DRAFT,
  /** 村公示 */
  VILLAGE_PUBLIC,
  /** 乡镇审核 */
  TOWN_OK,
  /** 主管部门确认 */
  DEPT_OK,
  /** 财政复核 */
  FIN_OK,
  /** In a payment batch. */
  BATCHED
}
