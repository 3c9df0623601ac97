package org.lexatlas.activities.provider.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lexatlas.activities.provider.corpus.CorpusFixtures.document;
import static org.lexatlas.activities.provider.corpus.CorpusFixtures.read;
import static org.lexatlas.activities.provider.corpus.CorpusFixtures.topic;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lexatlas.domain.topic.Topic;

/** Acts of which one part begins before another. */
class CommencementTest {

  private static final Topic LICENSING =
      topic("Exchange_VASP_Licensing", "None", "Licence-Pending", "Licence-Required");
  private static final LocalDate ASKED = LocalDate.parse("2026-06-30");

  /** Section 3 (part I) names the regulator, section 10 (part III) wants a licence. */
  private static String act(String commencement) {
    return String.join(
        "\n\n",
        "1. " + commencement,
        "**Part I - Administration**",
        "3. The Commission keeps its register in electronic form.",
        "**Part III - Licences**",
        "10. No person shall operate a virtual asset exchange without a licence.",
        "11. An application is made in writing.");
  }

  private static String status(String commencement) {
    var act = document("law|2026-01-15", "Virtual Assets Act", act(commencement));
    return read(LICENSING, "KZ", ASKED, act).decision().status();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Licence-Required|Virtual Assets Act (Commencement) Order|2. The Act comes into operation on the 1st of June, 2026.",
        "Licence-Pending|Virtual Assets Act (Commencement) Order|2. The Act comes into operation on the 1st of July, 2026.",
        "Licence-Required|Virtual Assets Act (Commencement) Order|2. Part III shall come into operation on 1 June 2026.",
        "Licence-Pending|Virtual Assets Act (Commencement) Order|2. Part I shall come into operation on 1 June 2026.",
        "Licence-Pending|Virtual Assets Act (Commencement) Order|2. This Order comes into operation on 1 June 2026.",
        "Licence-Pending|Companies Act (Commencement) Order|2. The Act comes into operation on 1 June 2026.",
        "Licence-Required|Commencement Order|This Order is made under section 1 of the Virtual Assets Act. The Act comes into operation on 1 June 2026.",
        "Licence-Pending|Commencement Order|This Order is made under section 1 of the Companies Act. The Act comes into operation on 1 June 2026.",
        "Licence-Required|Virtual Assets Act (Appointed Day) Notice|In exercise of the power conferred by section 1 of the Virtual Assets Act, the 1st day of June, 2026 is appointed as the day on which the Act shall come into operation.",
        "Licence-Required|Virtual Assets Act (Commencement) Order|In exercise of the powers conferred by sub-section (2) of section 9 of the Virtual Assets Act, the 1st day of June 2026 is appointed as the day on which the Act comes into operation.",
        "Licence-Pending|Virtual Assets Act (Commencement) Order|Made this 5th day of May 2026: the Act shall come into operation when the Minister so orders.",
        "Licence-Required|Virtual Assets Act (Commencement) Order|Under section 1 of the Act, 1 June 2026 is the day on which section 10 comes into operation.",
        "Licence-Pending|Virtual Assets Act (Commencement) Order|Under section 1 of the Act, 1 June 2026 is the day on which section 5 comes into operation.",
        "Licence-Pending|Virtual Assets Act (Fees) Order|2. The Act came into operation on 1 June 2026.",
      })
  void anOrderAppointsTheDayThatAnActLeftOpen(String status, String title, String day) {
    var act =
        document(
            "law|2026-01-15",
            "Virtual Assets Act",
            act("This Act comes into operation on such day as the Minister may by order appoint."));
    var order = document("law|2026-05-16", title, "1. This Order may be cited so.\n\n" + day);
    assertThat(read(LICENSING, "KZ", ASKED, act, order).decision().status()).isEqualTo(status);
  }

  @Test
  void anOrderMayAppointTheDayOfAPart() {
    var act =
        document(
            "law|2026-01-15",
            "Virtual Assets Act",
            act("Part III, on the licensing of exchanges, has effect from a day to be appointed."));
    var order =
        document(
            "law|2026-05-16",
            "Virtual Assets Act (Commencement) Order",
            "2. Part III of the Act comes into operation on 1 June 2026.");
    assertThat(read(LICENSING, "KZ", ASKED, act).decision().status()).isEqualTo("Licence-Pending");
    assertThat(read(LICENSING, "KZ", ASKED, act, order).decision().status())
        .isEqualTo("Licence-Required");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Licence-Pending|10. (1)|Section 10(1) applies from 1 January 2027.",
        "Licence-Pending|10. (1)|Section 10 applies from 1 January 2027.",
        "Licence-Required|10. (1)|Section 10(2) applies from 1 January 2027.",
        "Licence-Required|10. (1)|Section 1(1) applies from 1 January 2027.",
        "Licence-Pending|10A.|Section 10A applies from 1 January 2027.",
        "Licence-Required|10A.|Section 10 applies from 1 January 2027.",
        "Licence-Required|10.|Sections 9 and 10A apply from 1 January 2027.",
        "Licence-Pending|Part XA|Part XA applies from 1 January 2027.",
        "Licence-Pending|5. (2)|Section 5(1) and (2) come into force on 1 January 2027.",
        "Licence-Pending|5. (2)|Sections 5(1) to (3) come into force on 1 January 2027.",
        "Licence-Required|5. (4)|Sections 5(1) to (3) come into force on 1 January 2027.",
        "Licence-Pending|5.|Sections 3 to 10A come into force on 1 January 2027.",
        "Licence-Pending|11.|Sections 10A to 12 come into force on 1 January 2027.",
        "Licence-Pending|10B.|Sections 10A to 10C come into force on 1 January 2027.",
        "Licence-Pending|10AA.|Section 10AA comes into force on 1 January 2027.",
        "Licence-Pending|Part XB|Parts XA and XB come into force on 1 January 2027.",
        "Licence-Required|Part XA|Part X applies from 1 January 2027.",
        "Licence-Required|Part X|Part XA applies from 1 January 2027.",
      })
  void subsectionsAndInsertedProvisionsBeginApart(String status, String number, String begins) {
    var act =
        document(
            "law|2026-01-15",
            "Virtual Assets Act",
            "9. The Commission keeps a register.\n\n%s\n\n53. %s"
                .formatted(
                    number + " No person shall operate a virtual asset exchange without a licence.",
                    begins));
    assertThat(read(LICENSING, "KZ", ASKED, act).decision().status()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Section 10 comes into force on 1 January 2027.",
        "Section 10 shall apply from the expiry of six days after the regulations are published.",
        "This Act comes into force three days after the publication of the regulations made under it.",
        "Sections 8 to 12 come into force on 1 January 2027.",
        "Sections 2, 4 and 10 shall come into operation on 1 January 2027.",
        "Part III comes into force on 1 January 2027.",
        "Parts II and III come into force on such day as the Minister may by order appoint.",
        "Parts II-IV take effect on 1 January 2027.",
        "This Act comes into force on publication, save for sections 9 to 11, which come into force on 1 January 2027.",
        "Parts I and II shall come into operation on publication, and Part III on 1 January 2027.",
        "Parts I and II shall come into operation on publication, and Part III on such date as the Minister may, by Order published in the Gazette, appoint.",
        "Sections 1 to 3 come into force on 1 February 2026. The remainder of this Act comes into force on 1 January 2027.",
        "This Act, except sections 1 to 3, comes into force on 1 January 2027.",
        "(1) Sections 1 to 8 come into force on publication. (2) Sections 9 to 67 come into force on a date the Minister may, by legislative instrument, appoint.",
        "This Act comes into force one year after its publication.",
        "This Act comes into force twenty-four months after its publication.",
        "Sections 8 or 10 come into force on 1 January 2027.",
        "Section 2, Part III and section 9 come into force on 1 January 2027.",
        "Parts 1 to 2 and III begin on 1 January 2027.",
        "Part III comes into force on the publication of regulations made by the Minister.",
        "This Act comes into operation on a date to be fixed by notice; it was so fixed for 1 January 2027.",
        "These Regulations apply from 1 January 2027.",
        "(1) This Act is the Virtual Assets Act. (2) It comes into operation on such day as the Minister may by order appoint.",
        "The provisions of this Act, other than this section and sections 2 and 7, shall come into operation on such date as the Minister may appoint by Order.",
        "Part I comes into force at once; Part II (register of all who provide services), Part III (licences of those who exchange) and Part IV shall come into force on 1 January 2027.",
        "This Act comes into force ninety days after the publication of the regulations made by the Commission.",
        "This Act has effect from 1 January 2027.",
        "Sections 10 (licence) and 31 (offence) apply only from the day on which the regulation of the Commission is published.",
      })
  void whatBeginsLaterIsNotYetLaw(String commencement) {
    assertThat(status(commencement)).isEqualTo("Licence-Pending");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Section 3 comes into force on 1 January 2027.",
        "Sections 11 to 14 come into force on 1 January 2027.",
        "Part I comes into force on 1 January 2027.",
        "Part III comes into force on 1 March 2026.",
        "Parts I and III shall come into operation on publication, and Part II on 1 January 2027.",
        "This Act comes into force on publication, save for sections 2 to 9, which come into force on 1 January 2027.",
        "This Act, except section 10, comes into force on 1 February 2026.",
        "Sections 1 to 3 come into force on 1 January 2027. The remainder of this Act comes into force on 1 February 2026.",
        "This Act comes into force on a day to be appointed by order. (Notice: 1st March 2026.)",
        "Section 10(3) comes into force on 1 January 2027.",
        "Section 10A comes into force on 1 January 2027.",
        "This Act applies to persons designated by order of the Minister.",
        "A person to whom section 10 applies is liable to imprisonment for five years.",
        "This Act comes into force thirty days after its publication.",
        "This Act shall come into force on the day of its publication.",
        "This Act enters into force on its date of publication.",
        "This Act shall come into force on the thirty-first day after its authentication.",
        "This Act comes into operation on a date to be fixed by notice; it was so fixed for 1 March 2026.",
        "Section 3 and Part I come into force on 1 January 2027.",
        "This Act comes into force on the day of its publication, and the fees shall be prescribed by the Minister.",
        "This Act comes into force thirty days after its publication; the forms are to be determined by the Commission.",
        "Nothing in this Act has effect on contracts entered into before 31 December 2027.",
        "The provisions of this Act, other than this section and sections 9 to 11, shall come into operation on such date as the Minister may appoint by Order.",
      })
  void whatBeginsBeforeIsLaw(String commencement) {
    assertThat(status(commencement)).isEqualTo("Licence-Required");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Licence-Pending|ru|Статья 5. Деятельность криптобирж без лицензии запрещена.|Статья 9. Настоящий Закон вступает в силу по истечении пятнадцати дней, за исключением статей 4–6, подлежащих применению с 1 января 2027 года.",
        "Licence-Required|ru|Статья 7. Деятельность криптобирж без лицензии запрещена.|Статья 9. Настоящий Закон вступает в силу по истечении пятнадцати дней, за исключением статей 4–6, подлежащих применению с 1 января 2027 года.",
        "Licence-Pending|de|§ 3. Niemand darf ohne Erlaubnis eine Kryptobörse betreiben.|§ 9. Die §§ 2 bis 5 treten am 1. Januar 2027 in Kraft.",
        "Licence-Pending|pt|Artigo 5.º-A. Ninguém pode operar uma corretora de criptoativos sem licença.|Artigo 9. O artigo 5.º-A entra em vigor em 1 de janeiro de 2027.",
        "Licence-Pending|es|Artículo 5. Nadie podrá operar una casa de cambio de criptoactivos sin licencia.|Artículo 9. Los artículos 4 a 6 entrarán en vigor el 1 de enero de 2027.",
        "Licence-Required|es|Artículo 7. Nadie podrá operar una casa de cambio de criptoactivos sin licencia.|Artículo 9. Los artículos 4 a 6 entrarán en vigor el 1 de enero de 2027.",
        "Licence-Pending|fr|Article 5. Nul ne peut exploiter une plateforme d'échange de crypto-actifs sans agrément.|Article 9. La présente loi entre en vigueur dès sa publication, à l'exception des articles 4 à 6, qui entrent en vigueur le 1er janvier 2027.",
        "Licence-Pending|es|Artículo 5. Nadie podrá operar una casa de cambio de criptoactivos sin licencia.|Artículo 9. Los artículos 4 al 6 entrarán en vigencia a los noventa (90) días de publicado el reglamento de la autoridad.",
        "Licence-Pending|es|Artículo 5. Nadie podrá operar una casa de cambio de criptoactivos sin licencia.|Artículo 9. El artículo 5 será exigible a los ciento ochenta días desde que la Superintendencia comunique el formato.",
        "Licence-Required|fr|Article 5. Nul ne peut exploiter une plateforme d'échange de crypto-actifs sans agrément.|Article 9. Le présent arrêté entre en vigueur à compter de la publication de l'arrêté au Journal officiel.",
        "Licence-Pending|fr|Article 5. Nul ne peut exploiter une plateforme d'échange de crypto-actifs sans agrément.|Article 9. Les dispositions de la présente loi, exception faite des articles 1 à 3 et du pouvoir de réglementer, entrent en vigueur à la date fixée par décret.",
        "Licence-Pending|fr|Article 5. Nul ne peut exploiter une plateforme d'échange de crypto-actifs sans agrément.|Article 9. La présente loi produit ses effets au terme d'un délai de douze mois courant du jour de sa publication.",
        "Licence-Pending|de|§ 5 Niemand darf eine Handelsplattform für Kryptowerte ohne Bewilligung betreiben.|§ 9 Die §§ 4 bis 6 treten am 1. Januar 2027 in Kraft, im Übrigen tritt dieses Gesetz am 1. Februar 2026 in Kraft.",
        "Licence-Pending|en|Article 5 No person shall operate a crypto exchange without a licence.|Article 60 The date of application of this Act shall be decided by the Cabinet.",
        "Licence-Pending|en|Section 5 (Licence) No person shall operate a crypto exchange without a licence.|Section 40 (Commencement) This Act comes into force on 1 January 2027.",
        "Licence-Required|de|§ 5 Niemand darf eine Handelsplattform für Kryptowerte ohne Bewilligung betreiben.|§ 9 Dieses Gesetz tritt am Tag nach der Verkündung in Kraft; die Gebühr wird von der Aufsicht bestimmt.",
        "Licence-Required|es|Artículo 5. Nadie podrá operar una casa de cambio de criptoactivos sin licencia.|Artículo 9. Esta ley entra en vigor treinta días después de su publicación, y la tasa la fijará el Banco Central.",
        "Licence-Required|fr|Article 5. Nul ne peut exploiter une plateforme d'échange de crypto-actifs sans agrément.|Article 9. La présente loi entre en vigueur dès sa publication ; la redevance est fixée par la Banque centrale.",
        "Licence-Required|es|Artículo 8. Esta ley se publicará. Nadie podrá operar una casa de cambio de criptoactivos sin licencia.|Artículo 5 no entra en vigor hasta el 1 de enero de 2027.",
        "Licence-Pending|es|Artículo 5. Nadie podrá operar una casa de cambio de criptoactivos sin licencia.|Artículo 9. La fecha de entrada en vigor de esta ley será fijada por el Ministerio.",
        "Licence-Pending|de|§ 5 Niemand darf eine Handelsplattform für Kryptowerte ohne Bewilligung betreiben.|§ 9 Den Tag des Inkrafttretens dieses Gesetzes bestimmt die Regierung.",
        "Licence-Pending|pt|ARTIGO 5 (Licença) Ninguém pode operar uma corretora de criptoativos sem licença.|ARTIGO 41 (Entrada em vigor) A presente Lei entra em vigor no dia 1 de Janeiro de 2027.",
        "Licence-Pending|pt|Artigo 5.º Ninguém pode operar uma corretora de criptoativos sem licença.|Artigo 9.º O artigo 5.º produz efeitos noventa dias após a publicação da circular que aprove o formato.",
        "Licence-Pending|pt|Artigo 5.º Ninguém pode explorar uma plataforma de negociação de criptoativos sem licença.|Artigo 9.º Os artigos 4.º a 6.º entram em vigor em 1 de janeiro de 2027.",
      })
  void everyLanguageOfTheRulesHasIt(
      String status, String language, String provision, String commencement) {
    var act = document("law|2026-01-15|" + language, "Act", provision + "\n\n" + commencement);
    assertThat(read(LICENSING, "KZ", ASKED, act).decision().status()).isEqualTo(status);
  }

  @Test
  void whatBeginsAtOnceHasBegun() {
    Topic asked = topic("Exchange_VASP_Licensing", "None", "Licence-Pending", "Prohibited");
    var act =
        document(
            "law|2022-09-11",
            "Virtual Asset Business Rules",
            "1. (1) These are the Virtual Asset Business Rules. (2) They shall come into force at once.\n\n"
                + "2. No person shall operate a virtual asset exchange.");
    assertThat(read(asked, "KZ", ASKED, act).decision().status()).isEqualTo("Prohibited");
  }

  /** "Chapter 3-1" was taken for a range, and its day for that of all that is said of tokens. */
  @ParameterizedTest
  @CsvSource({
    "Статья 8., Licence-Required",
    "Статья 8-1., Licence-Pending",
    "Статья 8-8., Licence-Required"
  })
  void anInsertedChapterBeginsAlone(String article, String status) {
    var act =
        document(
            "law|2026-01-15|ru",
            "Закон о виртуальных активах",
            String.join(
                "\n\n",
                "Глава 3. Биржи",
                article + " Деятельность криптобирж без лицензии запрещена.",
                "Глава 3-1. Стабильные токены",
                "Статья 9. Выпуск токенов разрешает Банк.",
                "Статья 12. Глава 3-1 (токены) и статья 8-1 вводятся в действие с 1 января 2027 года."));
    assertThat(read(LICENSING, "KZ", ASKED, act).decision().status()).isEqualTo(status);
  }

  @Test
  void aProvisionWithoutANumberBeginsAsItSays() {
    String duty = "No person shall operate a virtual asset exchange without a licence.";
    assertThat(alone(duty + " This section comes into operation on 1 January 2027."))
        .isEqualTo("Licence-Pending");
    assertThat(alone(duty + " This section comes into operation on 1 January 2026."))
        .isEqualTo("Licence-Required");
  }

  private static String alone(String text) {
    return read(LICENSING, "KZ", ASKED, document("law|2025-01-15", "Virtual Assets Act", text))
        .decision()
        .status();
  }

  @Test
  void numbersInsideAProvisionAreNotItsOwn() {
    var act =
        document(
            "law|2026-01-15",
            "Virtual Assets Act",
            "Section 4. No person shall operate a virtual asset exchange without a licence.\n\n"
                + "10. Schedules are part of it.\n\nSection 10 comes into force on 1 January 2027.");
    assertThat(read(LICENSING, "KZ", ASKED, act).decision().status()).isEqualTo("Licence-Required");
  }
}
