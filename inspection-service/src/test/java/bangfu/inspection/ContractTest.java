package bangfu.inspection;

import bangfu.testsupport.BangfuServices;
import bangfu.testsupport.ContractFile;
import bangfu.testsupport.ContractRules;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BangfuServices.class)
class ContractTest {
  @Test
  void the_contract_is_what_the_code_says_and_leaves_nothing_unsaid() {
    var contract = ContractFile.of("inspection");
    contract.isWhatTheCodeSays();
    ContractRules.check(contract.isValid());
  }
}
