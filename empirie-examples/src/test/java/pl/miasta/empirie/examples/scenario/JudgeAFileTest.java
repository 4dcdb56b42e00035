package pl.miasta.empirie.examples.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JudgeAFileTest {
    @Test
    void whatZh16ConsentedToStandsInTheWayOnceTheConsentHasEnded() {
        assertThat(Printed.by(JudgeAFile::run)).isEqualTo("""
                        2023-12-31: w porządku
                          za zgodą ZH-16 – network:kadry: Miast w podstawowym składzie: 9; potrzeba co najmniej 10. (II.1)
                          za zgodą ZH-16 – network:miasto-obywateli: Miast w podstawowym składzie: 9; potrzeba co najmniej 10. (II.1)
                        2024-04-30: nie w porządku
                          stoi na drodze – network:kadry: Miast w podstawowym składzie: 9; potrzeba co najmniej 10. (II.1)
                            Przyjmij do podstawowego składu tyle miast: 1.
                          stoi na drodze – network:miasto-obywateli: Miast w podstawowym składzie: 9; potrzeba co najmniej 10. (II.1)
                            Przyjmij do podstawowego składu tyle miast: 1.
                        od 2023-12-31 doszło: 0, ubyło: 0
                          zmieniło się – network:kadry: Miast w podstawowym składzie: 9; potrzeba co najmniej 10. (II.1) – zgoda już nie obowiązuje
                          zmieniło się – network:miasto-obywateli: Miast w podstawowym składzie: 9; potrzeba co najmniej 10. (II.1) – zgoda już nie obowiązuje
                        """);
    }
}
