package bangfu.local.district;

/** What is on file about a household of the poverty register only. */
record PovertyFile(Registration registration, Causes causes, String helperStaffNo) {}
