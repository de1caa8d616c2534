package bangfu.local.district.people;

import java.util.List;

/** Made-up Chinese names from short lists. */
final class Names {
  private static final List<String> SURNAMES =
      List.of(
          "刘", "李", "陈", "王", "张", "周", "杨", "黄", "唐", "罗", "谢", "彭", "肖", "邓", "曾", "何", "蒋", "朱",
          "谭", "宋");
  private static final List<String> OF_MEN =
      List.of(
          "建", "国", "明", "德", "志", "文", "军", "平", "华", "强", "伟", "辉", "光", "荣", "福", "生", "松", "林",
          "海", "波");
  private static final List<String> OF_WOMEN =
      List.of(
          "秀", "英", "芳", "兰", "桂", "玉", "红", "丽", "娟", "燕", "梅", "霞", "琴", "云", "萍", "莲", "慧", "敏",
          "静", "雪");
  private static final int TWO_CHARACTERS_PERCENT = 80;

  private final Dice dice;

  Names(Dice dice) {
    this.dice = dice;
  }

  String surname() {
    return dice.pick(SURNAMES);
  }

  String given(Sex sex) {
    List<String> characters = sex == Sex.MALE ? OF_MEN : OF_WOMEN;
    String first = dice.pick(characters);
    return dice.percent(TWO_CHARACTERS_PERCENT) ? first + dice.pick(characters) : first;
  }
}
