package org.lexatlas.activities.provider.corpus.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.MatchResult;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficialNumberTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          LN.2021/115.                                             | LN.2021/115
          ACT 1154 — AN ACT to regulate virtual assets             | ACT 1154
          Act 14 of 2020 of 25th May, 2020                         | Act 14 of 2020
          LEGAL NOTICE NO. 14 OF 2025, made on 17th January        | NOTICE NO. 14 OF 2025
          S.I. 2025 No. 118 — made by the Minister                 | S.I. 2025 No. 118
          Securities Industry Regulations, 2024 (L.I. 2488)        | L.I. 2488
          Public Law 119-27.                                       | Public Law 119-27
          Vom 12. Dezember 2019 (BGBl. I S. 2602)                  | BGBl. I S. 2602
          Verordnung über Fonds, LGBl. 2023 Nr. 412                | LGBl. 2023 Nr. 412
          УП-121 от 27 апреля 2022 года                            | УП-121
          Принят 29 мая 2025 года, ՀՕ-159-Ն.                       | ՀՕ-159-Ն
          Закон № 12 от 21 января 2022 года                        | № 12
          Loi n° 17-11 du 27 décembre 2017 portant loi de finances | n° 17-11
          Circulaire FSMA_2023_11 du 2 mai 2023                    | FSMA_2023_11
          Lei n.º 24-D/2022, de 30 de dezembro                     | n.º 24-D/2022
          Dictamen (DI ATEC) 3/2024                                | 3/2024
          Resolución MH-DGT-RES-0063-2025                          | MH-DGT-RES-0063-2025
          BG/GOV/SEC/2025/02, 20th January 2025.                   | BG/GOV/SEC/2025/02
          MAS Notice PSN-DPT 12 - Conduct of providers             | PSN-DPT 12
          Ruscoe v Cryptopia Ltd [2020] NZHC 728                   | [2020] NZHC 728
          PUBLIC LAW 118–31—MAY 2, 2024                            | PUBLIC LAW 118–31
          Loi sur les fonds (RS 951.31.2), état au 1er mai 2023    | RS 951.31.2
          Ordinance No. IX of 2024, made on 3rd March              | Ordinance No. IX of 2024
          STATUTORY RULES AND ORDERS 2023 No. 14. (Gazetted)       | STATUTORY RULES AND ORDERS 2023 No. 14
          BR 27 / 2021                                             | BR 27 / 2021
          Legal Supplement to the Gazette, Vol. 61, No. 88         | -
          Gazette of the Islands, Vol. 3, No. 9. Act No. 4 of 2024 | Act No. 4 of 2024
          Gazette of the Islands of 12 May 2024: Circular No. 14   | No. 14
          Nach § 2 Abs. 1 Satz 2 Nr. 6 geändert                    | -
          JORT n° 112                                              | -
          Journal officiel n° 76 : loi de finances pour 2018       | -
          Answer of the Minister to Question No. 114               | -
          Payment Services Act 2019                                | -
          Virtual assets after COVID-19                            | -
          """)
  void readsTheNumberOfAnAct(String line, String number) {
    assertThat(OfficialNumber.in(line).map(MatchResult::group).orElse(null)).isEqualTo(number);
  }
}
