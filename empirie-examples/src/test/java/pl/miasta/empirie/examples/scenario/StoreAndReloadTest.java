package pl.miasta.empirie.examples.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StoreAndReloadTest {
    @Test
    void whoSavesOnAStaleVersionIsRefusedAndNothingIsLost() {
        assertThat(Printed.by(StoreAndReload::run)).isEqualTo("""
                        The tables are in H2.
                        The Office and ZH-16 have read version 1 of pilot-2022.
                        The Office has saved version 2.
                        ZH-16 is refused: edition pilot-2022 is not stored in version 1 any more.
                        ZH-16 has read again and saved version 3.
                        Another store reads the same: true.
                        The contracts of both are there: [kadry, liderzy].
                        """);
    }
}
