package pl.miasta.empirie;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Tells what a changed copy of a record has that the record had not. */
public final class Copies {
    private Copies() {}

    /** Asserts that the copy differs in that component and in no other. */
    public static <R extends Record> void assertChanged(R before, R after, String... components) {
        List<String> changed = new ArrayList<>();
        for (RecordComponent component : before.getClass().getRecordComponents()) {
            if (!Objects.equals(value(before, component), value(after, component))) {
                changed.add(component.getName());
            }
        }
        assertThat(changed).containsExactly(components);
    }

    private static Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
