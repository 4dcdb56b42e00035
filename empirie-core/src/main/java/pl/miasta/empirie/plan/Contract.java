package pl.miasta.empirie.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.miasta.empirie.base.Steps;

/**
 * The rules of working together (kontrakt, zasady współpracy). Source: II.3, annex 2.
 *
 * @param adoptedOn the day the network adopted it, if it did
 * @param voices the cities that had their say in it
 */
public record Contract(Optional<LocalDate> adoptedOn, List<Voice> voices) {
    /** Copies the list. */
    public Contract {
        voices = List.copyOf(voices);
    }

    /** A contract of which nobody knows who had a say in it. */
    public Contract(Optional<LocalDate> adoptedOn) {
        this(adoptedOn, List.of());
    }

    /** The same contract with one more voice, the last. */
    public Contract with(Voice voice) {
        List<Voice> next = new ArrayList<>(voices);
        next.add(voice);
        return new Contract(adoptedOn, next);
    }

    /** The same contract, adopted on a day. */
    public Contract adopted(LocalDate on) {
        return new Contract(Optional.of(on), voices);
    }

    /** The contract as it was known on a day. */
    public Contract asKnownOn(LocalDate day) {
        return new Contract(
                Steps.knownOn(day, adoptedOn),
                voices.stream().filter(voice -> !voice.on().isAfter(day)).toList());
    }
}
