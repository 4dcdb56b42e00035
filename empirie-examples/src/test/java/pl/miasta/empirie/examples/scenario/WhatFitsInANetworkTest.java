package pl.miasta.empirie.examples.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WhatFitsInANetworkTest {
    @Test
    void roomForCitiesAndRoomForPeopleHangTogether() {
        assertThat(Printed.by(WhatFitsInANetwork::run)).isEqualTo("""
                        W dniu inauguracji (2022-06-07), miast w składzie: 7
                          laureat: jeszcze 3
                          finalista: jeszcze 8
                          lider zmian: jeszcze 2
                          osoby z tych miast: jeszcze 7, z [cieszyn, jaroslaw, jaslo, jelenia-gora, nisko, zawiercie, zywiec]
                        Gdy dołączyły dwa miasta (2022-06-09), miast w składzie: 9
                          laureat: jeszcze 1
                          finalista: jeszcze 8
                          lider zmian: jeszcze 2
                          osoby z tych miast: jeszcze 9, z [cieszyn, jaroslaw, jaslo, jelenia-gora, nisko, zary, zawiercie, zgierz, zywiec]
                        Gdyby osób mogło być najwyżej 20 (2022-06-09), miast w składzie: 9
                          laureat: jeszcze 1
                          finalista: jeszcze 1
                          lider zmian: jeszcze 1
                          osoby z tych miast: jeszcze 2, z [cieszyn, jaroslaw, jaslo, jelenia-gora, nisko, zary, zawiercie, zgierz, zywiec]
                        """);
    }
}
