package org.lexatlas.api.security;

import java.net.InetAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Refuses to serve other machines without a login. */
@Component
final class BindRule {

  /**
   * @param address {@code server.address}; null means every address of the machine
   * @throws IllegalStateException when others could reach an api that trusts whoever reaches it
   */
  BindRule(
      SecuritySettings settings,
      @Value("${server.address:#{null}}") @Nullable InetAddress address) {
    boolean loopback = address != null && address.isLoopbackAddress();
    if (settings.mode() == SecuritySettings.Mode.LOCAL && !loopback) {
      throw new IllegalStateException(
          "server.address is %s, but lexatlas.security.mode is local, which trusts whoever can reach"
                  .formatted(address == null ? "every address" : address.getHostAddress())
              + " the api: bind to 127.0.0.1, or set lexatlas.security.mode=token and"
              + " lexatlas.security.tokens");
    }
  }
}
