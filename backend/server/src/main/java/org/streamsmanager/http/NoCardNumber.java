package org.streamsmanager.http;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.streamsmanager.shared.CardNumbers;

/** Free text that holds no number of a payment card: such a number is never stored. */
@Constraint(validatedBy = NoCardNumber.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface NoCardNumber {
    String message() default "must not contain the number of a payment card";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Null passes. */
    class Check implements ConstraintValidator<NoCardNumber, String> {
        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            return text == null || !CardNumbers.in(text);
        }
    }
}
