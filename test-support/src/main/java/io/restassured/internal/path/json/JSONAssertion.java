package io.restassured.internal.path.json;

import static io.restassured.internal.common.assertion.AssertionSupport.attributeGetter;
import static io.restassured.internal.common.assertion.AssertionSupport.classKeyword;
import static io.restassured.internal.common.assertion.AssertionSupport.escapePath;
import static io.restassured.internal.common.assertion.AssertionSupport.hyphen;
import static io.restassured.internal.common.assertion.AssertionSupport.integer;
import static io.restassured.internal.common.assertion.AssertionSupport.properties;

import groovy.lang.Binding;
import groovy.lang.GroovyClassLoader;
import groovy.lang.MissingPropertyException;
import io.restassured.internal.common.assertion.Assertion;
import io.restassured.internal.common.assertion.PathFragmentEscaper;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.codehaus.groovy.runtime.InvokerHelper;
import org.jspecify.annotations.Nullable;

/**
 * Takes the place of REST Assured's class of this name, which compiles a Groovy script for each
 * path that is looked up in an answer, each time: half of the CPU of a test run. Here each path is
 * compiled once. What a path means is still Groovy's to say. To be deleted once REST Assured
 * remembers its scripts itself.
 */
public class JSONAssertion implements Assertion {
  private static final String ROOT = "restAssuredJsonRootObject";
  private static final GroovyClassLoader LOADER =
      new GroovyClassLoader(JSONAssertion.class.getClassLoader());
  private static final Map<String, Class<?>> COMPILED = new ConcurrentHashMap<>();

  private String key = "";
  private @Nullable Map<String, Object> params;

  public String getKey() {
    return key;
  }

  public void setKey(String key) {
    this.key = key;
  }

  public @Nullable Map<String, Object> getParams() {
    return params;
  }

  public void setParams(@Nullable Map<String, Object> params) {
    this.params = params;
  }

  @Override
  public @Nullable Object getResult(Object object, @Nullable Object config) {
    return getAsJsonObject(object);
  }

  /**
   * What stands at the path.
   *
   * @return {@code null} where nothing does
   * @throws IllegalArgumentException if it is no path
   */
  public @Nullable Object getAsJsonObject(@Nullable Object object) {
    key =
        (String)
            escapePath(
                key,
                (PathFragmentEscaper) hyphen(),
                (PathFragmentEscaper) attributeGetter(),
                (PathFragmentEscaper) integer(),
                (PathFragmentEscaper) properties(),
                (PathFragmentEscaper) classKeyword());
    if (key.equals("$") || key.isEmpty()) {
      return object;
    }
    String path = key.matches("(?s)\\[-?\\d+].*") ? ROOT + key : ROOT + "." + key;
    try {
      return at(path, object);
    } catch (MissingPropertyException e) {
      if (e.getMessage().startsWith("No such property:")
          && e.getMessage().endsWith("for class: Script1")) {
        throw new IllegalArgumentException(
            "The parameter \"" + e.getProperty() + "\" was used but not defined", e);
      }
      return null;
    } catch (NullPointerException e) {
      if (isOfNothing(String.valueOf(e.getMessage()))) {
        return null;
      }
      throw invalid(e);
    } catch (RuntimeException e) {
      throw invalid(e);
    }
  }

  @Override
  public String description() {
    return "JSON path";
  }

  private @Nullable Object at(String path, @Nullable Object object) {
    Map<String, Object> variables = params == null ? new HashMap<>() : new HashMap<>(params);
    variables.put(ROOT, object);
    Class<?> script =
        COMPILED.computeIfAbsent(path, text -> LOADER.parseClass(text, "Script1.groovy"));
    return InvokerHelper.createScript(script, new Binding(variables)).run();
  }

  private static boolean isOfNothing(String message) {
    return message.equals("Cannot invoke method getAt() on null object")
        || (message.startsWith("Cannot get property") && message.endsWith("on null object"));
  }

  private static IllegalArgumentException invalid(RuntimeException e) {
    return new IllegalArgumentException(
        String.valueOf(e.getMessage()).replace("startup failed:", "Invalid JSON expression:"), e);
  }
}
