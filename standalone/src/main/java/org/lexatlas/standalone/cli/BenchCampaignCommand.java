package org.lexatlas.standalone.cli;

import java.util.List;
import java.util.Map;
import org.lexatlas.standalone.bench.CampaignBench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures campaigns of growing size, on an instance of its own that is thrown away. */
@Command(
    name = "campaign",
    description =
        "Campaigns (simulated, zero latency, Live baselines) against bare workflows, by size.")
final class BenchCampaignCommand extends LexatlasCommand {

  private final Map<String, String> environment;

  @Mixin private InstanceOptions options = new InstanceOptions();

  @Option(
      names = "--sizes",
      split = ",",
      paramLabel = "N",
      description = "Slots of the campaigns (default 100,500,1000,5000).")
  private List<Integer> sizes = List.of(100, 500, 1000, 5000);

  @Option(names = "--at-once", description = "Runs at once (default ${DEFAULT-VALUE}).")
  private int atOnce = 32;

  BenchCampaignCommand(Output output, Map<String, String> environment) {
    super(output);
    this.environment = environment;
  }

  @Override
  public Integer call() {
    List<CampaignBench.Size> measured;
    try (var instance = BenchInstance.start(options, environment, output)) {
      measured =
          new CampaignBench(instance.client, instance.database, atOnce).measure(sizes, output::say);
    }
    if (json()) {
      var document = ApiClient.JSON.createObjectNode();
      var list = document.putArray("sizes");
      for (var size : measured) {
        list.addObject()
            .put("slots", size.slots())
            .put("slotsPerSecond", size.perSecond())
            .put("millisPerSlot", size.millisPerSlot())
            .put("barePerSecond", size.bare())
            .put("ratio", size.ratio())
            .put("peakMegabytes", size.peakMegabytes());
      }
      output.document(document);
    } else {
      output.print(" slots  slots/s  ms/slot  bare/s  ratio  peak MB");
      for (var size : measured) {
        output.print(
            "%6d  %7.1f  %7.0f  %6.1f  %5.2f  %7d"
                .formatted(
                    size.slots(),
                    size.perSecond(),
                    size.millisPerSlot(),
                    size.bare(),
                    size.ratio(),
                    size.peakMegabytes()));
      }
    }
    return ExitCode.DONE;
  }
}
