package org.lexatlas.activities.provider.corpus.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lexatlas.activities.provider.corpus.reading.ForceReader.Draft;
import org.lexatlas.activities.provider.corpus.rules.PlainWords;
import org.lexatlas.activities.provider.corpus.rules.RuleFiles;
import org.lexatlas.activities.provider.corpus.rules.Vocabulary;

class ForceReaderTest {

  private static final LocalDate AS_OF = LocalDate.of(2026, 6, 1);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // words of a plan that are no plan of a legislator
        "en | IN_FORCE | Tokens must be backed by treasury bills of up to ninety days.",
        "en | IN_FORCE | Good faith and paid bills are no defence.",
        "en | IN_FORCE | The offer needs approval and a draft prospectus that has taken effect.",
        "en | IN_FORCE | Courting her on social media calls for a permission that takes months.",
        "en | IN_FORCE | Nobody may take money for a coin that he promises to create.",
        "en | IN_FORCE | The appellants could not plead ignorance of the notice.",
        "en | IN_FORCE | No court has considered whether either Act reaches it.",
        "en | PROPOSED | A bill would ban the trade in coins.",
        "en | PROPOSED | The Bill would not permit banks to hold coins.",
        "es | IN_FORCE | No hay ley, ni hay proyecto en consulta que lo proponga.",
        "es | IN_FORCE | No se ha dictado ninguna norma.",
        "es | PROPOSED | El proyecto de ley que está en consulta lo prohíbe.",
        "pt | IN_FORCE | Não há, em diploma vigente ou em projeto publicado, tal obrigação.",
        "pt | IN_FORCE | Quem quer exposição pela bolsa encontra cinco ETFs de criptomoedas.",
        "fr | IN_FORCE | Nul ne peut proposer d'options sur bitcoin.",
        "fr | IN_FORCE | Aucun texte, en vigueur ou soumis à consultation, ne le contraint.",
        "de | IN_FORCE | Schutznormen, die darauf zugeschnitten wären, kennt das Recht nicht.",
        "de | IN_FORCE | Einer vorherigen Vorlage bei der Bank bedarf es nicht.",
        "de | PROPOSED | Der Entwurf würde den Handel verbieten.",
        "ru | IN_FORCE | Собирать деньги публики под новый токен нельзя.",
        "ru | IN_FORCE | Открыть криптобиржу нельзя никому, и поправки не готовятся.",
        "ru | IN_FORCE | Майнинг вправе вести лица, сведения о которых внесены в реестр.",
        "ru | PROPOSED | Законопроект внесен в парламент.",
        // a plan that is denied, and what would propose it
        "en | IN_FORCE | Nor is there a bill under consideration.",
        "en | PROPOSED | There is no bill, but a consultation paper went out.",
        "en | PROPOSED | There is no bill yet but the ministry plans to prohibit mining.",
        "en | PROPOSED | Miners who pay tax would be banned under the bill.",
        "en | PROPOSED | The government promised a bill to tax income from coins.",
        "de | PROPOSED | Im Parlament liegt der Entwurf, durch den der Handel verboten würde.",
        // the past
        "en | PAST | Earlier, the trade in coins was banned.",
        "en | IN_FORCE | Further to earlier directives the trade in coins is prohibited.",
        "en | IN_FORCE | The day shall not be earlier than the first of August.",
        "en | IN_FORCE | At the moment there is none, the guideline of two years ago being gone.",
        "ru | IN_FORCE | Приём документов откроется не ранее января.",
        "ru | PAST | Ранее торговля была запрещена.",
        // an end names its day at once
        "en | PAST | The exemption applies until 31 December 2024.",
        "de | PAST | Die Ausnahme gilt bis einschließlich 31. Dezember 2024.",
        "en | FUTURE | Trading is prohibited from 00:00 on 1 January 2027.",
        "en | FUTURE | From 2027 an individual pays tax at fifteen per cent on each gain.",
        "en | IN_FORCE | From tax year 2027 an individual pays tax at fifteen per cent on each gain.",
        "en | FUTURE | From 2027 a provider files its accounts within the financial year.",
        "en | FUTURE | From tax year 2028 an individual pays tax at fifteen per cent on each gain.",
        "de | PAST | Die Ausnahme gilt bis zum 31. Dezember 2024.",
        // the first of a month, as Spanish and Portuguese write it
        "es | IN_FORCE | Desde el 1.º de febrero de 2026 las casas de cambio deberán identificar a sus clientes.",
        "pt | FUTURE | A partir de 1º de julho de 2026 as empresas devem identificar os clientes.",
        // a period is over after its last day
        "en | PAST | From 15 November 2022 to 31 March 2023 the use of power for mining was not permitted.",
        "en | IN_FORCE | From 15 November 2025 to 31 March 2027 the use of power for mining is not permitted.",
        "en | IN_FORCE | The rate of 2024 to 2025 is fifteen per cent.",
        "es | PAST | Del 1 de marzo de 2024 al 30 de junio de 2024 se suspende el suministro.",
        "fr | PAST | Du 1er mars 2024 au 30 juin 2024 la fourniture est suspendue.",
        "ru | PAST | С 1 ноября 2024 года по 15 марта 2025 года майнинг запрещается.",
        "de | IN_FORCE | Es gelten die Artikel 16 bis 58, ab dem 30. Juni 2024.",
        "ru | PAST | Льгота действует до 31 декабря 2024 года.",
        "ru | IN_FORCE | По двум заявлениям 2022 года даны отказы.",
      })
  void tellsPlansAndThePastFromLaw(String language, Force force, String sentence) {
    assertThat(read(language, sentence, Draft.NO)).isEqualTo(force);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | IN_FORCE | An advertisement shall not suggest that gains are certain.",
        "en | IN_FORCE | A person who would be liable must consider whether to register.",
        "en | PROPOSED | Under the bill a person would be liable.",
        "en | PROPOSED | Lawmakers plan to prohibit the trade in coins.",
        "en | PROPOSED | The Government proposes to ban private trading in coins.",
        "ru | IN_FORCE | Не допускается, чтобы кто-либо планировал такие сделки.",
      })
  void takesNoPlanFromTheWordsOfALaw(String language, Force force, String sentence) {
    assertThat(read(language, sentence, Draft.ENACTED)).isEqualTo(force);
  }

  private static Force read(String language, String sentence, Draft draft) {
    var rules = RuleFiles.topic("Retail_Trading_Status").orElseThrow();
    String plain = PlainWords.of(sentence);
    return new ForceReader(Vocabulary.of(rules, language), AS_OF)
        .read(plain, plain, draft, false)
        .force();
  }
}
