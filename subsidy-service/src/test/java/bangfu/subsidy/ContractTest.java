package bangfu.subsidy;

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
  void the_contract_is_valid_complete_and_what_the_code_says() {
    ContractFile contract = ContractFile.of("subsidy");
    ContractRules.check(contract.isValid());
    contract.isWhatTheCodeSays();
  }
}
