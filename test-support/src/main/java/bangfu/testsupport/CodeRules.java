package bangfu.testsupport;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.NullMarked;

/** The rules of how the code reads that a machine can check; every service runs them. */
public final class CodeRules {
  private CodeRules() {}

  @ArchTest
  static final ArchRule FEATURES_FORM_NO_CYCLE =
      slices().matching("bangfu.*.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule NAMES_SAY_WHAT_IT_IS =
      noClasses()
          .should()
          .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Base|Dto|DTO|Data|Info)$");

  @ArchTest
  static final ArchRule INJECTION_IS_BY_CONSTRUCTOR =
      fields().should().notBeAnnotatedWith(Inject.class);

  @ArchTest
  static final ArchRule EVERY_ENDPOINT_NAMES_ITS_ROLES =
      methods()
          .that(areEndpoints())
          .should(nameRoles())
          .because("authorization is declared on methods, never on paths");

  @ArchTest
  static final ArchRule NO_ENTITY_REACHES_JSON =
      methods()
          .that()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(Path.class)
          .should()
          .notHaveRawReturnType(
              com.tngtech.archunit.base.DescribedPredicate.describe(
                  "an entity", (JavaClass type) -> type.isAnnotatedWith(Entity.class)));

  @ArchTest
  static final ArchRule A_POST_CAN_BE_RETRIED =
      methods().that(areEndpoints()).should(takeAnIdempotencyKeyWhereTheyCreate());

  @ArchTest
  static final ArchRule THE_CLOCK_IS_INJECTED =
      noClasses()
          .should()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(java.time.LocalDateTime.class, "now")
          .because("the day must be the office's, and tests must be able to set it");

  @ArchTest
  static final ArchRule NULL_IS_MARKED =
      classes()
          .should(
              new ArchCondition<JavaClass>("live in a package marked @NullMarked") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                  boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                  events.add(new SimpleConditionEvent(type, marked, type.getPackageName()));
                }
              });

  private static com.tngtech.archunit.base.DescribedPredicate<JavaMethod> areEndpoints() {
    return com.tngtech.archunit.base.DescribedPredicate.describe(
        "are endpoints",
        method ->
            method.getAnnotations().stream()
                    .anyMatch(
                        a ->
                            a.getRawType().isMetaAnnotatedWith(jakarta.ws.rs.HttpMethod.class)
                                || a.getRawType().isAnnotatedWith(jakarta.ws.rs.HttpMethod.class))
                && method.getOwner().isAnnotatedWith(Path.class)
                && !method.getOwner().isInterface());
  }

  private static ArchCondition<JavaMethod> nameRoles() {
    return new ArchCondition<>("name the roles that may call them") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        boolean named =
            method.isAnnotatedWith(RolesAllowed.class)
                || method.getOwner().isAnnotatedWith(RolesAllowed.class);
        events.add(new SimpleConditionEvent(method, named, method.getFullName()));
      }
    };
  }

  private static ArchCondition<JavaMethod> takeAnIdempotencyKeyWhereTheyCreate() {
    return new ArchCondition<>("take an Idempotency-Key, if they are a POST and no search") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        boolean creates = method.isAnnotatedWith(POST.class) && !method.getName().equals("search");
        boolean takes =
            Arrays.stream(method.reflect().getParameters())
                .map(p -> p.getAnnotation(HeaderParam.class))
                .anyMatch(h -> h != null && h.value().equals("Idempotency-Key"));
        events.add(new SimpleConditionEvent(method, takes || !creates, method.getFullName()));
      }
    };
  }
}
