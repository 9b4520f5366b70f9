/**
 * The house rules: each a function from sources or classes to a list of breaches, one sentence each. {@code
 * org.waymark.HouseRulesTest} runs them over the project; the tests here run each over a planted bad example and expect
 * it to speak, because a rule that was never red is no rule. Exceptions are data with a reason, in
 * {@code src/test/resources/house}.
 */
package org.waymark.house;
