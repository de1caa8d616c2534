package bangfu.household.statistics.tallies;

/** Conditions in SQL that several tallies share, over h, m, s and e. */
final class Phrase {
  static final String ON_THE_DAY =
      "m.joined_on <= :day and (m.left_on is null or m.left_on > :day)";

  /** On the register: it has a file and is neither candidate, rejected nor removed. */
  static final String REGISTERED = "s.status in ('NOT_EXITED', 'PRE_EXIT', 'EXITED', 'RETURNED')";

  static final String POOR = "s.status in ('NOT_EXITED', 'PRE_EXIT', 'RETURNED')";

  /** 贫困村 that has exited, in 2017 or by a proceeding since. */
  static final String EXITED_VILLAGE =
      "poverty_village_on(d.poverty_village, d.village_id, :day::date)"
          + " in ('POOR_EXITED_2017', 'POOR_EXITED')";

  private static final String MEMBER_OF_IT =
      "exists (select from member m where m.household_id = h.id and " + ON_THE_DAY;

  /** 四类人员: as the function housing_group() has it, with somebody living there. */
  static final String FOUR_GROUPS =
      "(case when h.kind = 'REGISTERED' then "
          + REGISTERED
          + " when h.attribute in ('DIBAO', 'TEKUN') then "
          + MEMBER_OF_IT
          + ") else "
          + MEMBER_OF_IT
          + " and m.disability_type is not null) end)";

  private static final String EARLIER_CERTIFICATE =
      "exists (select from housing_certificate c where c.household_id = h.id"
          + " and c.certified_on <= :day";

  static final String CERTIFIED = EARLIER_CERTIFICATE + ")";

  /** The latest certificate says C or D, and the repair is not accepted. */
  static final String DANGEROUS =
      EARLIER_CERTIFICATE
          + " and c.grade in ('C', 'D') and (c.accepted_on is null or c.accepted_on > :day)"
          + " and not exists (select from housing_certificate l where l.household_id = c.household_id"
          + " and l.certified_on > c.certified_on and l.certified_on <= :day))";

  static final String INSURED = insurance("('RESIDENT', 'EMPLOYEE')");

  /** Exempt: army, prison, and the newborn who are not insured yet. */
  static final String OBLIGED =
      "not "
          + insurance("('EXEMPT')")
          + " and (m.birth_date <= :newborn or "
          + insurance("('RESIDENT', 'EMPLOYEE')")
          + ")";

  static final String COMMERCIAL = insurance("('COMMERCIAL')");

  static final String DIAGNOSED =
      "exists (select from major_disease d where d.member_id = m.id and d.diagnosed_on <= :day)";

  /** Every disease of hers that is diagnosed is treated. */
  static final String TREATED =
      DIAGNOSED
          + " and not exists (select from major_disease d where d.member_id = m.id"
          + " and d.diagnosed_on <= :day and (d.treated_on is null or d.treated_on > :day))";

  /** 6–15 on the 31 August before this term, and before the last one. */
  static final String OF_SCHOOL_AGE = "m.birth_date <= :bornby and m.birth_date > :bornafter";

  static final String OF_SCHOOL_AGE_LAST_TERM =
      "m.birth_date <= :lastbornby and m.birth_date > :lastbornafter";

  static final String DIBAO = benefit("= 'DIBAO'");

  static final String GRAVELY_ILL = "(" + DIAGNOSED + " or '03' = any (m.health))";
  static final String ILL_WITHOUT_WORK = "(m.health && '{02,03}'::text[] and m.labor_skill = '04')";
  static final String SEVERELY_DISABLED =
      "(m.disability_grade in ('1', '2') or (m.disability_grade = '3' and m.disability_type in ('5', '6')))";
  static final String OLD_WITHOUT_WORK =
      "(m.birth_date <= :sixty and (m.labor_skill = '04' or (m.labor_skill = '05' and not exists"
          + " (select from member o where o.household_id = m.household_id and o.id <> m.id"
          + " and o.joined_on <= :day and (o.left_on is null or o.left_on > :day)))))";
  static final String NEEDY_CHILD =
      "(m.birth_date > :eighteen and ("
          + benefit("= 'ORPHAN'")
          + " or 'NO_LABOR' = any (h.flags)))";

  /** One of the five types 五类人员 F1–F5; null-safe. */
  static final String FIVE_TYPES =
      "coalesce("
          + String.join(
              " or ",
              GRAVELY_ILL,
              ILL_WITHOUT_WORK,
              SEVERELY_DISABLED,
              OLD_WITHOUT_WORK,
              NEEDY_CHILD)
          + ", false)";

  /** 未脱贫户、整户无劳动力、脱贫监测户. */
  static final String IN_FOCUS =
      "("
          + POOR
          + " or 'NO_LABOR' = any (h.flags) or exists (select from monitoring g"
          + " where g.household_id = h.id and g.kind = 'UNSTABLE' and g.identified_on <= :day"
          + " and (g.eliminated_on is null or g.eliminated_on > :day)))";

  static final String SAFETY_NET =
      IN_FOCUS
          + " and exists (select from welfare w where w.member_id = m.id"
          + " and w.benefit in ('DIBAO', 'TEKUN') and w.valid && daterange(:netsince, :day, '[]'))";

  private Phrase() {}

  /** On the list of a term's pupils, of whatever stage. */
  static String enrolled(String term) {
    return "exists (select from enrolment n where n.member_id = m.id and n.term = " + term + ")";
  }

  private static String insurance(String kinds) {
    return "exists (select from insurance i where i.member_id = m.id and i.year = :year and i.kind in "
        + kinds
        + ")";
  }

  private static String benefit(String which) {
    return "exists (select from welfare w where w.member_id = m.id and w.benefit "
        + which
        + " and w.valid @> :day::date)";
  }
}
