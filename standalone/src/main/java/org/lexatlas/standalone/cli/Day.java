package org.lexatlas.standalone.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day as a person types it. */
final class Day implements ITypeConverter<LocalDate> {

  @Override
  public LocalDate convert(String typed) {
    try {
      return LocalDate.parse(typed.strip());
    } catch (DateTimeException notADay) {
      throw new TypeConversionException(
          "'%s' is not a day: write it as YYYY-MM-DD, such as 2025-06-30".formatted(typed));
    }
  }
}
