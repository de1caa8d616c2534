package bangfu.local.district;

import bangfu.local.district.people.Shape;

/** A household before it has people. */
record Plan(Standing standing, Shape shape) {}
