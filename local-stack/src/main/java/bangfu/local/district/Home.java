package bangfu.local.district;

/**
 * Where a household lives.
 *
 * @param group the village group 村民小组, 2 digits
 */
record Home(Village village, String group, String address) {}
