using FsCheck.Xunit;

namespace Timeline.Tests.Engines;

/// <summary>The engine is given a sentence at a time, and no date is cut.</summary>
public class PiecesTests
{
    [Theory]
    [InlineData("Llovió ayer. Hoy no.", "Llovió ayer.|Hoy no.")]
    [InlineData("Sie kam am 3. Januar. Er ging im Jahr 2014. Dann regnete es.", "Sie kam am 3. Januar.|Er ging im Jahr 2014.|Dann regnete es.")]
    [InlineData("J. Díaz dimitió el 1.3.2020.\nFin", "J. Díaz dimitió el 1.3.2020.|Fin")]
    [InlineData("市長は辞任した。翌日、選挙が決まった。", "市長は辞任した。|翌日、選挙が決まった。")]
    [InlineData("Vraiment ? Oui ! Il part à 3 p.m. vendredi", "Vraiment ?|Oui !|Il part à 3 p.m. vendredi")]
    public void Sentences_are_pieces(string text, string pieces) =>
        Assert.Equal(pieces.Split('|'), Pieces.Of(text).Select(piece => text[piece.Start..piece.End]));

    [Fact]
    public void What_never_ends_is_cut_at_a_blank_or_anywhere()
    {
        var words = string.Join(' ', Enumerable.Repeat("palabra", 1000));

        Assert.All(Pieces.Of(words), piece => Assert.InRange(piece.End - piece.Start, 1, 700));
        Assert.All(Pieces.Of(new string('漢', 5000)), piece => Assert.InRange(piece.End - piece.Start, 1, 1200));
    }

    [Property]
    public void Nothing_but_white_space_is_left_out(string? words)
    {
        var text = words ?? "";
        var pieces = Pieces.Of(text).ToList();

        Assert.Equal(string.Concat(text.Where(c => !char.IsWhiteSpace(c))), string.Concat(pieces.SelectMany(piece => text[piece.Start..piece.End]).Where(c => !char.IsWhiteSpace(c))));
    }
}
