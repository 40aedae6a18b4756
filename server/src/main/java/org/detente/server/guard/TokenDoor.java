package org.detente.server.guard;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.detente.server.layout.Pages;
import org.detente.server.web.Assets;
import org.detente.server.web.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Lets in who knows the token: programs by {@code Authorization: Bearer TOKEN}, calendars and feed readers by a password, people by a form.
 *
 * <p>The form leaves a cookie that stands for the token until the server stops; the token itself is in no address and no cookie.
 */
final class TokenDoor {
    private static final String COOKIE = "detente-reader";
    private static final String ENTER = "/enter";
    private static final String BEARER = "Bearer ";
    private static final String BASIC = "Basic ";
    /** An address of this server alone: two strokes, or one that leans back, would lead to another. */
    private static final Pattern OWN_PAGE = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]{0,2000}");

    private static final int DAY_SECONDS = 86_400;

    private final byte[] token;
    private final String pass;
    private final Pages pages;

    TokenDoor(String token, Pages pages) {
        this.token = bytes(token);
        this.pass = pass(this.token);
        this.pages = pages;
    }

    void routes(JavalinDefaultRoutingApi routes) {
        routes.before(this::check);
        routes.get(ENTER, context -> ask(context, "/", false));
        routes.post(ENTER, this::enter);
    }

    private void check(Context context) {
        String path = context.path();
        if (path.equals(ENTER) || path.startsWith(Assets.PATH) || isKnown(context)) {
            return;
        }
        if (Refusals.isProgram(context) || path.endsWith(".ics") || path.endsWith(".atom")) {
            context.header("WWW-Authenticate", "Bearer, Basic realm=\"Detente\", charset=\"UTF-8\"");
            throw Refusal.of(
                    401,
                    "A token is needed",
                    "Send the header “Authorization: Bearer TOKEN”, or the token as the password of any user.");
        }
        String query = context.queryString();
        ask(context, query == null ? path : path + "?" + query, false);
        context.skipRemainingHandlers();
    }

    private boolean isKnown(Context context) {
        String header = context.header("Authorization");
        boolean program = header != null && given(header).filter(this::isToken).isPresent();
        return program || isPass(context.cookie(COOKIE));
    }

    /** The token as a program sends it, or as the password of any user, which is what calendars and feed readers can send. */
    private static Optional<String> given(String header) {
        if (header.startsWith(BEARER)) {
            return Optional.of(header.substring(BEARER.length()));
        }
        if (!header.startsWith(BASIC)) {
            return Optional.empty();
        }
        try {
            String user = new String(
                    Base64.getDecoder().decode(header.substring(BASIC.length()).strip()), StandardCharsets.UTF_8);
            return Optional.of(user.substring(user.indexOf(':') + 1));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private boolean isToken(String text) {
        return MessageDigest.isEqual(token, bytes(text));
    }

    private boolean isPass(@Nullable String cookie) {
        return cookie != null && MessageDigest.isEqual(bytes(pass), bytes(cookie));
    }

    private void ask(Context context, String wanted, boolean wrong) {
        context.status(HttpStatus.UNAUTHORIZED);
        context.header("WWW-Authenticate", "Bearer");
        pages.showAlone(context, "layout/enter.jte", "Enter", Map.of("wanted", wanted, "wrong", wrong));
    }

    private void enter(Context context) {
        String given = context.formParam("token");
        String wanted = Optional.ofNullable(context.formParam("wanted"))
                .filter(address -> OWN_PAGE.matcher(address).matches())
                .orElse("/");
        if (given == null || !isToken(given.strip())) {
            ask(context, wanted, true);
            return;
        }
        context.cookie(
                new Cookie(COOKIE, pass, "/", DAY_SECONDS, context.req().isSecure(), true, null, SameSite.STRICT));
        context.redirect(wanted, HttpStatus.SEE_OTHER);
    }

    /** Stands for the token as long as this server runs. */
    private static String pass(byte[] token) {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(token));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC with SHA-256", e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
