package org.lexatlas.standalone.postgres;

/** A PostgreSQL that answers. Closing it ends the server only where this process started it. */
public interface Postgres extends AutoCloseable {

  /** JDBC address of the database. */
  String url();

  String user();

  String password();

  /** Where it is, for people. */
  String words();

  @Override
  void close();
}
