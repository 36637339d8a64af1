using Serverless.News.Index;

namespace Serverless.News.Tests.Index;

public sealed class NameFoldingTests
{
    [Theory]
    [InlineData("Türkiye", "turkiye")]
    [InlineData("TÜRKİYE", "turkiye")]
    [InlineData("Tu\u0308rkiye", "turkiye")]
    [InlineData("Diyarbakır", "diyarbakir")]
    [InlineData("  Khawaja \t Asif ", "khawaja asif")]
    [InlineData("Łódź, Ærø, Þór, Straße", "lodz, aero, thor, strasse")]
    [InlineData("Côte d’Ivoire", "cote d'ivoire")]
    [InlineData("Tehrik‑i–Taliban", "tehrik-i-taliban")]
    [InlineData("Αθήνα ΠΆΤΡΑΣ", "αθηνα πατρασ")]
    [InlineData("Йошкар", "иошкар")]
    [InlineData("آصِف", "اصف")]
    [InlineData("څارګر", "څارګر")]
    [InlineData("Khaama\u200BPress", "khaamapress")]
    [InlineData("", "")]
    public void Names_that_differ_in_case_diacritics_quotes_dashes_or_spacing_fold_alike(string name, string folded)
    {
        Assert.Equal(folded, NameFolding.Fold(name));
        Assert.Equal(folded, NameFolding.Fold(NameFolding.Fold(name)));
    }
}
