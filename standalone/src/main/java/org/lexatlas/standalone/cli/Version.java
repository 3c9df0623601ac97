package org.lexatlas.standalone.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of the jar; "development" where there is none. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    var version = Version.class.getPackage().getImplementationVersion();
    return new String[] {"lexatlas " + (version == null ? "development" : version)};
  }
}
