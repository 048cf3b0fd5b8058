using Xunit;
using static Timeline.Tests.Merging.Newsroom;

namespace Timeline.Tests.Merging;

/// <summary>Which statements tell one event.</summary>
public class SameEventTests
{
    [Theory]
    [InlineData("Rebels killed General Omar Haddadi in a drone strike near Tarabad.", "General Omar Haddadi was assassinated in an airstrike at Tarabad airport.")]
    [InlineData("The presidents of Norland and Sudmark met in Velo.", "Sudmark’s president held talks with the president of Norland in Velo.")]
    [InlineData("Parliament passed a resolution to expel foreign troops.", "Lawmakers in parliament voted to expel the foreign troops.")]
    [InlineData("Thousands marched through Velo to demand cheaper bread.", "A protest for cheaper bread drew thousands to Velo.")]
    [InlineData("Prime minister Ana Kovar resigned over the harbour scandal.", "The resignation of Ana Kovar over the harbor scandal was announced.")]
    public void Other_words_for_one_thing_are_one_event(string one, string other) =>
        Assert.Single(Events(Article("a", "2021-05-04", $"2021-05-03 {one}"), Article("b", "2021-05-05", $"2021-05-03 {other}")));

    [Theory]
    [InlineData("Qassem Al-Haddadi", "Qasim al Hadadi")]
    [InlineData("Mohammed Saleh", "Muhammad Salih")]
    [InlineData("Hizbullah", "Hezbollah")]
    [InlineData("Mu’ammar Qadhafi", "Moammar Gaddafi")]
    [InlineData("José Núñez", "Jose Nunez")]
    [InlineData("Jose\u0301 Nu\u0301n\u0303ez", "Jose Nunez")]
    public void A_name_is_known_in_each_spelling(string one, string other) =>
        Assert.Single(Events(Article("a", "2021-05-04", $"2021-05-03 Police arrested {one}."), Article("b", "2021-05-05", $"2021-05-03 Agents detained {other}.")));

    [Fact]
    public void Events_of_one_day_stay_apart()
    {
        var entries = Entries(
            Article("a", "2021-05-04", "2021-05-03 Police arrested the banker Karl Brand in Velo.", "2021-05-03 A bomb wounded six people at the market in Ostrava."),
            Article("b", "2021-05-05", "2021-05-03 The bombing of the Ostrava market injured six.", "2021-05-03 The banker Karl Brand was detained by police."));

        Assert.Equal(
            [
                "2021-05-03 Actual a b: Police arrested the banker Karl Brand in Velo.",
                "2021-05-03 Actual a b: A bomb wounded six people at the market in Ostrava.",
            ],
            entries);
    }

    [Fact]
    public void Two_speakers_on_one_thing_are_two_events() =>
        Assert.Equal(2, Events(
            Article("a", "2021-05-04", "2021-05-03 Ana Kovar called for a march against the harbour tax in Velo."),
            Article("b", "2021-05-04", "2021-05-03 Bishop Tomas Lind issued a statement on the march against the harbour tax in Velo.")).Count);

    [Fact]
    public void What_one_article_tells_twice_is_one_event() =>
        Assert.Equal(
            ["2021-05-03 Actual a a: Rockets hit the Camp Orla airbase north of Velo."],
            Entries(Article("a", "2021-05-04", "2021-05-03 Rockets hit the Camp Orla airbase north of Velo.", "2021-05-03 The rocket attack on Camp Orla north of Velo wounded two soldiers.")));

    [Fact]
    public void A_chain_of_lookalikes_is_not_one_event() =>
        Assert.NotEqual(1, Events(
            Article("a", "2021-05-04", "2021-05-03 Police arrested dockers in Velo after the harbour fire."),
            Article("b", "2021-05-04", "2021-05-03 The harbour fire in Velo destroyed forty boats and a warehouse."),
            Article("c", "2021-05-04", "2021-05-03 Forty boats left the warehouse district for the regatta.")).Count);

    [Fact]
    public void Statements_without_a_word_in_common_stay_apart_though_both_say_little() =>
        Assert.Equal(2, Events(Article("a", "2021-05-04", "2021-05-03 He did so."), Article("b", "2021-05-04", "2021-05-03 He did so.")).Count);

    [Fact]
    public void Wire_copies_are_one_event() =>
        Assert.Equal(30, Assert.Single(Events([.. Enumerable.Range(10, 30).Select(i => Article($"a{i}", "2021-05-04", "2021-05-03 A ferry sank off Ostrava with ninety people on board."))])).Mentions.Count);
}
