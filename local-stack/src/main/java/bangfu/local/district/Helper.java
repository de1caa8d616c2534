package bangfu.local.district;

/** Staff who helps households of a village 帮扶责任人; {@code staffNo} like {@code BF-1001}. */
public record Helper(String staffNo, String villageCode) {}
