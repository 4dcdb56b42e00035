package pl.miasta.empirie.bench;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A figure lies in a range, both ends inside: one constraint, where min and max apart would make two. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Within.Range.class)
@interface Within {
    /** The least. */
    int min();

    /** The most. */
    int max();

    /** The rule that speaks. */
    String message();

    /** Of no use here, but asked for by Jakarta Validation. */
    Class<?>[] groups() default {};

    /** Of no use here, but asked for by Jakarta Validation. */
    Class<? extends Payload>[] payload() default {};

    /** Compares. */
    final class Range implements ConstraintValidator<Within, Integer> {
        private int min;
        private int max;

        @Override
        public void initialize(Within range) {
            min = range.min();
            max = range.max();
        }

        @Override
        public boolean isValid(Integer figure, ConstraintValidatorContext context) {
            return min <= figure && figure <= max;
        }
    }
}
