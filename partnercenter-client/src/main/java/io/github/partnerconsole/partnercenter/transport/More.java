package io.github.partnerconsole.partnercenter.transport;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The component of a record of the wire that keeps the members which the record does not model, so
 * that what was read can be written again with nothing lost: a PATCH takes the full resource, and a
 * member left out would be reset.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({
  ElementType.RECORD_COMPONENT,
  ElementType.FIELD,
  ElementType.METHOD,
  ElementType.PARAMETER
})
@JacksonAnnotationsInside
@JsonAnySetter
@JsonAnyGetter
public @interface More {}
