package org.waymark.practice.demo;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.practice.Form;
import org.waymark.practice.client.LaunchClient;
import org.waymark.practice.client.WebPage;

/** A learning lead makes the suggested year the group's own: one day moved with a reason, one point added. */
final class LeadYear {
    private static final Pattern PATH = Pattern.compile("/groups/[0-9a-f-]{36}/year");

    private final LaunchClient browser;
    private final LocalDate today;

    /** @param browser of the lead, inside */
    LeadYear(LaunchClient browser, LocalDate today) {
        this.browser = browser;
        this.today = today;
    }

    /** @throws IllegalStateException when a page or a form is refused */
    void write() {
        Matcher link = PATH.matcher(browser.open("/").body());
        if (!link.find()) {
            throw new IllegalStateException("Home leads to no dates of the year");
        }
        String path = link.group();
        send(path + "/start", today.minusMonths(6).withDayOfMonth(3), "", "");
        send(path + "/points/half-year-look", today.plusDays(16), "reason", "The mentors’ day is in that week.");
        send(path + "/own", today.plusDays(30), "title", "Visit to the supervisors’ forum in Southmoor");
    }

    private void send(String form, LocalDate day, String name, String text) {
        Form dated = browser.open(form)
                .form(form)
                .with("on-day", String.valueOf(day.getDayOfMonth()))
                .with("on-month", String.valueOf(day.getMonthValue()))
                .with("on-year", String.valueOf(day.getYear()));
        WebPage answer = browser.submit(name.isEmpty() ? dated : dated.with(name, text));
        if (answer.status() != 200) {
            throw new IllegalStateException(form + " was refused: " + answer.status() + " " + answer.text());
        }
    }
}
