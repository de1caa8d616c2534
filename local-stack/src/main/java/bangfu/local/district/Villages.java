package bangfu.local.district;

import java.util.List;

/**
 * The 23 villages. The real ones' names and codes are not published, except that there is a 马家村 in
 * 茶元头街道, so the others are called what they are: examples.
 */
final class Villages {
  /** The poor village in which the stories of the demo begin. */
  static final String FIRST = "430511203201";

  static final List<Village> ALL =
      List.of(
          poor(FIRST, "示例一村"),
          poor("430511203202", "示例二村"),
          poor("430511203203", "示例三村"),
          poor("430511203204", "示例四村"),
          poor("430511203205", "示例五村"),
          poor("430511203206", "示例六村"),
          other("430511203207", "示例七村"),
          other("430511203208", "示例八村"),
          poor("430511001201", "示例九村"),
          poor("430511001202", "示例十村"),
          other("430511001203", "示例十一村"),
          other("430511001091", "示例十二社区"),
          other("430511002091", "示例十三社区"),
          other("430511002092", "示例十四社区"),
          other("430511002093", "示例十五社区"),
          poor("430511003201", "示例十六村"),
          poor("430511003202", "示例十七村"),
          other("430511003203", "示例十八村"),
          other("430511003091", "示例十九社区"),
          poor("430511004201", "马家村"),
          poor("430511004202", "示例二十村"),
          other("430511004203", "示例二十一村"),
          other("430511004091", "示例二十二社区"));

  static final List<String> TOWNSHIPS = ALL.stream().map(Village::townshipCode).distinct().toList();

  private Villages() {}

  private static Village poor(String code, String name) {
    return new Village(code, name, true);
  }

  private static Village other(String code, String name) {
    return new Village(code, name, false);
  }
}
