using NodaTime;
using NodaTime.Calendars;
using Timeline.Recognition;

namespace Timeline.Resolution;

/// <summary>The day of a holiday in a year, fixed or movable; American where the two sides of the Atlantic differ.</summary>
internal static class Holidays
{
    public static LocalDate In(int year, Holiday holiday) => holiday switch
    {
        Holiday.NewYearsDay => new LocalDate(year, 1, 1),
        Holiday.NewYearsEve => new LocalDate(year, 12, 31),
        Holiday.MartinLutherKingDay => Nth(year, 1, IsoDayOfWeek.Monday, 3),
        Holiday.ValentinesDay => new LocalDate(year, 2, 14),
        Holiday.PresidentsDay => Nth(year, 2, IsoDayOfWeek.Monday, 3),
        Holiday.ShroveTuesday => Easter(year).PlusDays(-47),
        Holiday.AshWednesday => Easter(year).PlusDays(-46),
        Holiday.StPatricksDay => new LocalDate(year, 3, 17),
        Holiday.PalmSunday => Easter(year).PlusDays(-7),
        Holiday.MaundyThursday => Easter(year).PlusDays(-3),
        Holiday.GoodFriday => Easter(year).PlusDays(-2),
        Holiday.Easter => Easter(year),
        Holiday.EasterMonday => Easter(year).PlusDays(1),
        Holiday.AscensionDay => Easter(year).PlusDays(39),
        Holiday.Pentecost => Easter(year).PlusDays(49),
        Holiday.WhitMonday => Easter(year).PlusDays(50),
        Holiday.AprilFoolsDay => new LocalDate(year, 4, 1),
        Holiday.AnzacDay => new LocalDate(year, 4, 25),
        Holiday.MayDay => new LocalDate(year, 5, 1),
        Holiday.MothersDay => Nth(year, 5, IsoDayOfWeek.Sunday, 2),
        Holiday.MemorialDay => Nth(year, 6, IsoDayOfWeek.Monday, 1).PlusDays(-7),
        Holiday.FathersDay => Nth(year, 6, IsoDayOfWeek.Sunday, 3),
        Holiday.Juneteenth => new LocalDate(year, 6, 19),
        Holiday.CanadaDay => new LocalDate(year, 7, 1),
        Holiday.IndependenceDay => new LocalDate(year, 7, 4),
        Holiday.BastilleDay => new LocalDate(year, 7, 14),
        Holiday.LaborDay => Nth(year, 9, IsoDayOfWeek.Monday, 1),
        Holiday.ColumbusDay => Nth(year, 10, IsoDayOfWeek.Monday, 2),
        Holiday.Halloween => new LocalDate(year, 10, 31),
        Holiday.AllSaintsDay => new LocalDate(year, 11, 1),
        Holiday.GuyFawkesNight => new LocalDate(year, 11, 5),
        Holiday.RemembranceSunday => Nth(year, 11, IsoDayOfWeek.Sunday, 2),
        Holiday.VeteransDay => new LocalDate(year, 11, 11),
        Holiday.ElectionDay => Nth(year, 11, IsoDayOfWeek.Monday, 1).PlusDays(1),
        Holiday.Thanksgiving => Nth(year, 11, IsoDayOfWeek.Thursday, 4),
        Holiday.ChristmasEve => new LocalDate(year, 12, 24),
        Holiday.BoxingDay => new LocalDate(year, 12, 26),
        _ => new LocalDate(year, 12, 25),
    };

    private static LocalDate Nth(int year, int month, IsoDayOfWeek weekday, int nth)
    {
        var first = new LocalDate(year, month, 1);
        return first.PlusDays((((int)weekday - (int)first.DayOfWeek + 7) % 7) + (7 * (nth - 1)));
    }

    // The Gregorian computus in Meeus' form.
    private static LocalDate Easter(int year)
    {
        var (a, b, c) = (year % 19, year / 100, year % 100);
        var h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        var l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var n = h + l - (7 * m) + 114;
        return new LocalDate(year, n / 31, (n % 31) + 1);
    }
}
