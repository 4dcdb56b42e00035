package pl.miasta.empirie.json;

import tools.jackson.databind.JsonNode;

/** The types of JSON, as a message names them. */
enum JsonType {
    OBJECT,
    ARRAY,
    TEXT,
    NUMBER,
    BOOLEAN,
    NULL;

    static JsonType of(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT, POJO -> OBJECT;
            case ARRAY -> ARRAY;
            case STRING, BINARY -> TEXT;
            case NUMBER -> NUMBER;
            case BOOLEAN -> BOOLEAN;
            case NULL, MISSING -> NULL;
        };
    }
}
