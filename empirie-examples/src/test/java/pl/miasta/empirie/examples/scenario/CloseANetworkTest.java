package pl.miasta.empirie.examples.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CloseANetworkTest {
    @Test
    void aNetworkIsClosedWithEveryReportAndProductAndOnlyZh16OpensItAgain() {
        assertThat(Printed.by(CloseANetwork::run)).isEqualTo("""
                        ZH-16 closes the network: refused
                          – a held meeting of the network mieszkania has no report
                            → file the missing reports of the network mieszkania
                          – a product of the network mieszkania is neither published nor set aside
                            → publish or set aside every product of the network mieszkania
                        The coordinator files the report: done
                        ZH-16 closes the network: refused
                          – a product of the network mieszkania is neither published nor set aside
                            → publish or set aside every product of the network mieszkania
                        The Office publishes the product: refused
                          – The product published on 2025-11-28 was not assessed.
                            → Assess the product before it is published.
                        ZH-16 assesses the product: done
                        The Office publishes the product: done
                        ZH-16 closes the network: done
                        The Office reopens the network: refused
                          – this is for ZH-16 to do, not for: the Office of ZMP
                            → let ZH-16 do it
                        ZH-16 reopens the network: done
                          2024-02-01 FORMING
                          2024-03-01 CONSTITUTED
                          2024-04-29 WORKING
                          2025-09-01 EVALUATING
                          2025-11-28 CLOSED
                          2025-12-08 EVALUATING
                        """);
    }
}
