package pl.miasta.empirie.architecture.plan;

import tools.jackson.databind.JsonNode;

/** Breaks the rule that JSON is one package's business. */
public record PlanThatPrintsJson(JsonNode json) {}
